import { z } from 'zod';
import { dataFolder } from '../environment/data-folder.ts';
import { EnvironmentFault, readEnvironment } from '../environment/read-environment.ts';
import { dataDir } from '../environment/variables.ts';
import { LockHeld } from './lock.ts';
import { NoSuchRelease, rollBack } from './roll-back.ts';

/** `npm run rollback [-- name]`: makes the release before the live one, or the named one, live. */
try {
  const { DATA_DIR } = readEnvironment('rollback', z.object({ DATA_DIR: dataDir }));
  const wanted = process.argv[2] ?? null;
  const { from, to, held } = await rollBack(dataFolder(DATA_DIR), wanted, console.log);
  console.log(
    from === to ? `${to} was live already.` : `${to} is live now (before: ${from ?? 'none'}).`,
  );
  console.log(
    held
      ? 'It stays until something is published in the panel: neither a new day nor a restart builds before.'
      : 'It does not hold anything back: the publisher builds on a new day and at a restart, as ever.',
  );
} catch (error) {
  const expected =
    error instanceof NoSuchRelease ||
    error instanceof LockHeld ||
    error instanceof EnvironmentFault;
  console.error(expected ? `Nothing was changed: ${error.message}` : error);
  process.exitCode = 1;
}
