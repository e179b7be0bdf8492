import { dataFolder } from '../environment/data-folder.ts';
import { announceReady, onEnd } from '../environment/life-of-process.ts';
import { listen } from '../environment/listen.ts';
import { EnvironmentFault, readEnvironment } from '../environment/read-environment.ts';
import { serveEnvironment } from '../environment/serve-environment.ts';
import { describeFault } from '../release/describe-fault.ts';
import { createStaticServer } from './static-server.ts';

function log(line: string): void {
  console.log(`${new Date().toTimeString().slice(0, 8)} site: ${line}`);
}

/** The static server of `npm start`: serves whichever release is live. */
try {
  const environment = readEnvironment('the site server', serveEnvironment);
  const server = createStaticServer(dataFolder(environment.DATA_DIR), log);
  onEnd(() => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    // A slow download under way gets a moment, no more.
    setTimeout(() => process.exit(0), 2000).unref();
  });
  const { port } = await listen(server, environment.SITE_PORT, 'SITE_PORT');
  log(`serves http://127.0.0.1:${port}/`);
  announceReady();
} catch (error) {
  console.error(
    `site: ${error instanceof EnvironmentFault ? error.message : describeFault(error)}`,
  );
  process.exit(1);
}
