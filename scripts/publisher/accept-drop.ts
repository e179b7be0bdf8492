import { join } from 'node:path';
import { z } from 'zod';
import { dataFolder } from '../environment/data-folder.ts';
import { EnvironmentFault, readEnvironment } from '../environment/read-environment.ts';
import { dataDir } from '../environment/variables.ts';
import { lockHolder } from '../release/lock.ts';
import { liveRelease } from '../release/release-record.ts';
import { writeAcceptedDrop } from './accepted-drop.ts';

/**
 * Says that the next release may have far fewer pages than the live one, or a collection that is
 * empty all of a sudden, and has the publisher try at once. Run it after /status has told of it and
 * the fall is meant.
 */
try {
  const { DATA_DIR } = readEnvironment('accept-drop', z.object({ DATA_DIR: dataDir }));
  const data = dataFolder(DATA_DIR);
  const live = await liveRelease(data);
  if (live === null) {
    console.log('Nothing to accept: no release is live.');
  } else {
    await writeAcceptedDrop(data, { liveRelease: live.name });
    const publisher = await lockHolder(join(data.publisher, 'lock'));
    if (publisher !== null) process.kill(publisher.pid, 'SIGHUP');
    console.log(
      `Accepted: fewer pages than ${live.name} has (${live.pages}). ` +
        (publisher === null ? 'It counts once the publisher runs.' : 'The publisher tries now.'),
    );
  }
} catch (error) {
  console.error(error instanceof EnvironmentFault ? error.message : error);
  process.exitCode = 1;
}
