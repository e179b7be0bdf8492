// Starts the compiled panel (cms/dist) and keeps it running until it is told to stop by SIGTERM,
// SIGINT or the end of the parent process. Tells the parent { type: 'ready', port } over IPC.
//   node serve.mjs [folder of another compilation]
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const appDir = import.meta.dirname;
const distDir = resolve(process.argv[2] ?? join(appDir, 'dist'));
const require = createRequire(import.meta.url);

/** Ends the process with one sentence instead of a stack. */
function refuse(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/** Resolves when the port can be listened on, rejects with the system's error otherwise. */
function probePort(host, port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });
}

// better-sqlite3 crashes without a word on an older Node.
if (major < 24 || (major === 24 && minor < 8)) {
  refuse(
    `The panel needs Node 24.8 or newer and this is ${process.versions.node}: use "npm start", which brings its own.`,
  );
}
if (!existsSync(join(distDir, 'config/server.js'))) {
  refuse('The panel is not compiled yet: run "pnpm --filter cms build" first.');
}

process.env.NODE_ENV ??= 'production';
process.env.STRAPI_TELEMETRY_DISABLED ??= 'true';

const { readEnvironment } = require(join(distDir, 'src/environment/read-environment.js'));
let environment;
try {
  environment = readEnvironment(process.env);
} catch (error) {
  refuse(error.message);
}
const { host, port } = environment;
try {
  await probePort(host, port);
} catch (error) {
  refuse(
    error.code === 'EADDRINUSE'
      ? `Port ${port} on ${host} is taken by another program: stop it, or set CMS_PORT to a free port.`
      : `The panel cannot listen on ${host}:${port} (${error.code}): set HOST and CMS_PORT to an address of this machine.`,
  );
}

const { createStrapi } = require('@strapi/strapi');
const panelIsBuilt = existsSync(join(distDir, 'build/index.html'));
const strapi = createStrapi({ appDir, distDir, serveAdminPanel: panelIsBuilt });
// Strapi itself stops on SIGTERM and SIGINT; a parent that was killed sends neither.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));

await strapi.start();
if (!panelIsBuilt)
  strapi.log.warn('Only the API is served: the panel is not built (pnpm --filter cms build).');
process.send?.({ type: 'ready', port });
