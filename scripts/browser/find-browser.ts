import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { repositoryRoot } from '../environment/repository-root.ts';

/** No Chrome or Chromium is here and none could be installed; the message says what to do. */
export class NoBrowser extends Error {
  override name = 'NoBrowser';
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

const USUAL_PLACES: Readonly<Record<string, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

const ADVICE =
  'The checks need Chrome or Chromium. Install one (on Debian: "apt-get install chromium" as root) or set BROWSER_PATH to its program.';

/**
 * Path of a Chrome or Chromium: the one of BROWSER_PATH, else one in PATH or a usual place, else one
 * that is installed now – by apt-get on Debian as root, by @puppeteer/browsers elsewhere.
 *
 * @param tell is called with one line when something is installed.
 * @throws NoBrowser when there is none in the end.
 */
export async function findOrInstallBrowser(tell: (line: string) => void): Promise<string> {
  const given = process.env['BROWSER_PATH'];
  if (given !== undefined && given !== '') {
    if (await isProgram(given)) return given;
    throw new NoBrowser(`BROWSER_PATH names ${given}, which is no program here. ${ADVICE}`);
  }
  const found = await findBrowser();
  if (found !== null) return found;
  return (await isDebianAsRoot()) ? installFromDebian(tell) : installFromPuppeteer(tell);
}

async function findBrowser(): Promise<string | null> {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [
    ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))),
    ...(USUAL_PLACES[process.platform] ?? []),
  ];
  for (const candidate of candidates) if (await isProgram(candidate)) return candidate;
  return null;
}

async function installFromDebian(tell: (line: string) => void): Promise<string> {
  tell('no browser found: installing Chromium with apt-get (about a minute)');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...parameters: readonly string[]) =>
    promisify(execFile)('apt-get', ['-qq', ...parameters], { env, maxBuffer: 64 * 1024 * 1024 });
  try {
    await apt('update');
    await apt('install', '--yes', '--no-install-recommends', 'chromium');
  } catch (error) {
    throw new NoBrowser(`apt-get could not install Chromium: ${reasonOf(error)} ${ADVICE}`);
  }
  const found = await findBrowser();
  if (found === null) throw new NoBrowser(ADVICE);
  return found;
}

async function installFromPuppeteer(tell: (line: string) => void): Promise<string> {
  tell('no browser found: fetching Chrome for tests with @puppeteer/browsers');
  try {
    const { Browser, detectBrowserPlatform, install, resolveBuildId } = await import(
      '@puppeteer/browsers'
    );
    const platform = detectBrowserPlatform();
    if (platform === undefined) throw new Error('this system is not known to it.');
    const buildId = await resolveBuildId(Browser.CHROME, platform, 'stable');
    const { executablePath } = await install({
      browser: Browser.CHROME,
      buildId,
      cacheDir: join(repositoryRoot, '.tools', 'browsers'),
    });
    return executablePath;
  } catch (error) {
    throw new NoBrowser(`@puppeteer/browsers could not fetch Chrome: ${reasonOf(error)} ${ADVICE}`);
  }
}

async function isDebianAsRoot(): Promise<boolean> {
  return process.getuid?.() === 0 && (await isProgram('/usr/bin/apt-get'));
}

async function isProgram(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}

function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
