// Runs the project's verbs on any machine that has Node 18 or newer and npm: brings the Node and
// pnpm the project needs into .tools/, installs the packages when the lock file changed, and hands
// over. Plain JavaScript without dependencies, because it runs before anything is installed.
//   node scripts/launcher.mjs <verb> [arguments]
// Whole modules are imported, because a name that an old Node lacks would end it before it can say so.
import * as childProcess from 'node:child_process';
import * as crypto from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as url from 'node:url';

const NODE = '24.21.0';
const NODE_AT_LEAST = [24, 8];
/** The oldest Node that can bring a newer one. */
const NODE_TO_BEGIN_WITH = [18, 15];
const PNPM = '12.21.0';
const NEEDED_GIGABYTES = 3;

/** What each verb runs; a verb of package.json is a key here. */
const VERBS = {
  start: ['scripts/start/run.ts'],
  test: ['scripts/test/run.ts'],
  dev: ['scripts/dev/run.ts'],
  build: ['site/build-site.ts'],
  check: ['scripts/checks/run.ts'],
  'demo-content': ['scripts/demo-content/run.ts'],
  rollback: ['scripts/release/run-roll-back.ts'],
  'accept-drop': ['scripts/publisher/accept-drop.ts'],
  bench: ['scripts/bench/run.ts'],
  screenshots: ['scripts/screenshots/run.ts'],
  'keyboard-walks': ['scripts/screenshots/run-walks.ts'],
};

const root = path.resolve(path.dirname(url.fileURLToPath(import.meta.url)), '..');
const tools = path.join(root, '.tools');
const toolsBin = path.join(tools, 'node_modules', '.bin');

if (!isAtLeast(NODE_TO_BEGIN_WITH)) {
  stop(
    `This is Node ${process.versions.node}, and at least ${NODE_TO_BEGIN_WITH.join('.')} is needed to begin with: install a current Node from your system or nodejs.org.`,
  );
}
const [verb = '', ...parameters] = process.argv.slice(2);
const program = VERBS[verb];
if (program === undefined)
  stop(`There is no "${verb}". Known are: ${Object.keys(VERBS).join(', ')}.`);

bringTools();
const environment = {
  ...process.env,
  PATH: `${toolsBin}${path.delimiter}${process.env.PATH ?? ''}`,
  STRAPI_TELEMETRY_DISABLED: 'true',
  ASTRO_TELEMETRY_DISABLED: '1',
  // Debian's npm is asked for packages here, never for advice.
  NO_UPDATE_NOTIFIER: '1',
};
// Tests make their own; every other verb means the same folder wherever it is called from.
if (verb !== 'test') environment.DATA_DIR = path.resolve(root, process.env.DATA_DIR || '.data');
installPackages();
handOver();

function bringTools() {
  // Started by a Node that was brought here, it stays wanted.
  const ownNode = isAtLeast(NODE_AT_LEAST) && !process.execPath.startsWith(tools);
  const wanted = [...(ownNode ? [] : [`node@${NODE}`]), `pnpm@${PNPM}`];
  const note = path.join(tools, 'brought.json');
  if (fs.existsSync(note) && fs.readFileSync(note, 'utf8') === JSON.stringify(wanted)) return;
  askForRoom();
  step(`bringing ${wanted.join(' and ')} into .tools/`, () => {
    fs.rmSync(tools, { recursive: true, force: true });
    fs.mkdirSync(tools, { recursive: true });
    run(
      process.platform === 'win32' ? 'npm.cmd' : 'npm',
      [
        'install',
        '--prefix',
        tools,
        '--no-save',
        '--no-audit',
        '--no-fund',
        '--loglevel=error',
        ...wanted,
      ],
      process.env,
      'npm could not fetch them. Is the npm registry reachable from here?',
    );
    fs.writeFileSync(note, JSON.stringify(wanted));
  });
}

function installPackages() {
  const manifests = [
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    'package.json',
    'cms/package.json',
    'site/package.json',
    'scripts/package.json',
  ];
  const hash = crypto.createHash('sha256');
  for (const file of manifests) hash.update(fs.readFileSync(path.join(root, file)));
  const state = hash.digest('hex');
  const note = path.join(root, 'node_modules', '.installed-state');
  if (fs.existsSync(note) && fs.readFileSync(note, 'utf8') === state) return;
  askForRoom();
  step('installing packages', () => {
    run(
      path.join(toolsBin, 'pnpm'),
      ['install', '--frozen-lockfile', '--reporter=append-only', '--loglevel=warn'],
      environment,
      'pnpm could not install the packages; its own message stands above.',
    );
    fs.writeFileSync(note, state);
  });
}

function handOver() {
  const node = isAtLeast(NODE_AT_LEAST) ? process.execPath : path.join(toolsBin, 'node');
  const child = childProcess.spawn(
    node,
    ['--disable-warning=ExperimentalWarning', path.join(root, program[0]), ...parameters],
    {
      cwd: root,
      env: environment,
      // The channel tells the child when this process is killed without a word.
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    },
  );
  // Ctrl-C reaches the child from the terminal as well; it decides when all is put away.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  child.on('error', (error) => stop(`${node} could not be started: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
}

function run(command, parameters, env, whatToSay) {
  const result = childProcess.spawnSync(command, parameters, {
    cwd: root,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (result.error?.code === 'ENOENT') {
    stop(
      `${path.basename(command)} was not found: install it together with Node, and see that it is in PATH.`,
    );
  }
  if (result.status !== 0) {
    const reason =
      result.error === undefined
        ? `exit code ${result.status ?? result.signal}`
        : result.error.message;
    stop(`${whatToSay} (${path.basename(command)}: ${reason})`);
  }
}

function step(name, work) {
  const begun = Date.now();
  console.log(`• ${name} …`);
  work();
  console.log(`  done in ${((Date.now() - begun) / 1000).toFixed(1)} s`);
}

function askForRoom() {
  const { bavail, bsize } = fs.statfsSync(root);
  const free = (bavail * bsize) / 1024 ** 3;
  if (free < NEEDED_GIGABYTES) {
    stop(
      `Only ${free.toFixed(1)} GB are free on the disk of ${root}, and installing takes about ${NEEDED_GIGABYTES} GB: free some space and try again.`,
    );
  }
}

function isAtLeast([major, minor]) {
  const [ourMajor = 0, ourMinor = 0] = process.versions.node.split('.').map(Number);
  return ourMajor > major || (ourMajor === major && ourMinor >= minor);
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
