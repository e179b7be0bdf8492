import { AsyncLocalStorage } from 'node:async_hooks';

const behalf = new AsyncLocalStorage<string>();

/** Makes changes on behalf of somebody who is not there: notices written by `run` carry this name. */
export function actFor<Result>(name: string, run: () => Result): Result {
  return behalf.run(name, run);
}

/** On whose behalf the caller acts; null when a request is behind it, or nobody. */
export function actsFor(): string | null {
  return behalf.getStore() ?? null;
}
