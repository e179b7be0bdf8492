import type { Step } from './build-check-release.ts';
import type { StepTimes } from './outcome.ts';

/** Measures one run and its steps, in seconds with two decimals. */
export class StopWatch {
  readonly startedAt = new Date();
  readonly steps: StepTimes = { build: null, check: null, release: null };
  readonly #start = performance.now();
  #step: { name: Step; start: number } | null = null;

  /** Seconds since the start. */
  get seconds(): number {
    return since(this.#start);
  }

  /** Ends the step under way and begins another; gives lines for the log. */
  begin(step: Step): string[] {
    const lines = this.end();
    this.#step = { name: step, start: performance.now() };
    return [...lines, `${step} begins`];
  }

  /** Ends the step under way; gives lines for the log. */
  end(): string[] {
    if (this.#step === null) return [];
    const { name, start } = this.#step;
    this.steps[name] = since(start);
    this.#step = null;
    return [`${name} took ${this.steps[name]} s`];
  }
}

function since(start: number): number {
  return Math.round((performance.now() - start) / 10) / 100;
}
