// Runs a command of Strapi that needs no server (building the panel, writing types): Strapi loads
// the whole configuration for them, so stand-ins are given for what is not set. Nothing of them
// reaches what is built.
//   node with-stand-in-environment.mjs strapi build
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const dataDir = mkdtempSync(join(tmpdir(), 'cms-build-'));
const secrets = ['APP_KEYS', 'API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT'];
const standIns = {
  ...Object.fromEntries([...secrets, 'ENCRYPTION_KEY'].map((name) => [name, 'stand-in'])),
  DATA_DIR: dataDir,
  // Otherwise the panel is built slower, larger and with guided tours for developers.
  NODE_ENV: 'production',
  STRAPI_TELEMETRY_DISABLED: 'true',
};
// The given data folder and database stay untouched whatever the command does.
const { DATABASE_URL: _ignored, ...given } = process.env;

const [command, ...parameters] = process.argv.slice(2);
const child = spawn(command ?? 'strapi', parameters, {
  cwd: import.meta.dirname,
  env: {
    ...given,
    ...standIns,
    PATH: `${join(import.meta.dirname, 'node_modules/.bin')}${delimiter}${given.PATH}`,
  },
  stdio: 'inherit',
});
child.on('exit', (code) => {
  rmSync(dataDir, { recursive: true, force: true });
  process.exit(code ?? 1);
});
