/** Says on the terminal what is being done and how long it took, a line a step. */
export interface Progress {
  /** Runs one step; its result is passed on, its error too. */
  step<Result>(name: string, work: () => Promise<Result>): Promise<Result>;
  note(line: string): void;
}

/** @param write takes whole lines without their end. */
export function terminalProgress(write: (line: string) => void): Progress {
  return {
    async step(name, work) {
      const begun = performance.now();
      write(`• ${name} …`);
      const result = await work();
      write(`  done in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
      return result;
    },
    note: (line) => write(`  ${line}`),
  };
}
