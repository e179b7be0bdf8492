import type { DataFolder } from '../environment/data-folder.ts';
import { currentName } from '../release/release-record.ts';
import { NoSuchRelease, rollBack } from '../release/roll-back.ts';
import type { RollbackRequest } from './rollback-request.ts';

/**
 * Goes back to a release as the panel wishes, unless another one went live meanwhile.
 *
 * @returns null when it is done, else why nothing was changed
 * @throws LockHeld when a release is being made and takes longer than a minute
 */
export async function rollBackFromPanel(
  data: DataFolder,
  { from, to }: RollbackRequest,
  log: (line: string) => void,
): Promise<string | null> {
  const live = await currentName(data);
  if (live !== from) return `${from} is not live: ${live ?? 'nothing'} is`;
  try {
    const done = await rollBack(data, to, log);
    log(`${done.to} is live, as the panel wished (before: ${from}); held: ${done.held}`);
    return null;
  } catch (error) {
    if (error instanceof NoSuchRelease) return error.message;
    throw error;
  }
}
