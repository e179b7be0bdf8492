import { spawn } from 'node:child_process';
import { StartFault } from './start-fault.ts';

/**
 * Runs one of our programs to its end with its output on this terminal.
 *
 * @throws StartFault when it does not end well; what was wrong it has said itself.
 */
export async function runProgram(
  program: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<void> {
  const outcome = await new Promise<string | null>((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...parameters], {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    process.once('exit', () => child.kill());
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      resolve(code === 0 ? null : signal === null ? `exit code ${code}` : `signal ${signal}`);
    });
  });
  if (outcome !== null) {
    throw new StartFault(`${program} ended with ${outcome}; its message stands above.`);
  }
}
