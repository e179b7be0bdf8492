import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inParallel } from '../release/in-parallel.ts';
import { readReleases } from '../release/release-record.ts';
import { PublisherProcess } from './publisher-process.ts';

const dieAtStep = ['--import', new URL('./fixtures/die-at-step.ts', import.meta.url).href];

/** Most of a trial is waiting for the quiet time after a notice. */
const AT_ONCE = 6;

describe('a publisher killed before any of its changes to the disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'killed-everywhere-'));
  const template = join(folder, 'template');
  let steps: readonly string[] = [];
  let oldPage = '';
  let newPage = '';

  beforeAll(async () => {
    mkdirSync(template);
    const publisher = new PublisherProcess({}, template);
    await publisher.start();
    await publisher.settled();
    oldPage = publisher.livePage();
    await publisher.kill('SIGTERM');

    const whole = trial('whole');
    const stepsFile = join(folder, 'steps');
    await whole.start({ STEPS_FILE: stepsFile }, dieAtStep);
    whole.cms.add('nowe');
    await whole.notify({ id: 'nowe' });
    await whole.settled();
    newPage = whole.livePage();
    await whole.kill('SIGTERM');
    const told = readFileSync(stepsFile, 'utf8').replaceAll(`${whole.data.root}/`, '');
    steps = told.trim().split('\n');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** A publisher on a copy of the data folder of one that made its first release. */
  function trial(name: string): PublisherProcess {
    const data = join(folder, name);
    cpSync(template, data, { recursive: true, verbatimSymlinks: true });
    return new PublisherProcess({}, data);
  }

  /** What is wrong after the kill, and after the next start; empty when nothing is. */
  async function faultsOfKillAt(step: number): Promise<string[]> {
    const faults: string[] = [];
    const publisher = trial(`step-${step}`);
    await publisher.start({ DIE_AT_STEP: String(step) }, dieAtStep);
    publisher.cms.add('nowe');
    let accepted = await isAccepted(publisher);
    // It dies meanwhile, or over its own end.
    await publisher.settled().catch(() => undefined);
    await publisher.kill('SIGTERM');
    const between = publisher.livePage();
    if (between !== oldPage && between !== newPage) faults.push(`a mixture is served: ${between}`);

    await publisher.start();
    // What was not accepted stays in the outbox of the cms, which sends it again.
    accepted ||= await isAccepted(publisher);
    const { waiting } = await publisher.settled();
    if (!accepted) faults.push('the notice is not accepted');
    if (waiting.length > 0) faults.push('the notice waits for ever');
    if (publisher.livePage() !== newPage) faults.push('the last publish is not live');
    const releases = await readReleases(publisher.data);
    if (releases.length !== 2) faults.push(`${releases.length} releases`);
    await publisher.kill('SIGTERM');
    const left = leftOvers(publisher);
    if (left.length > 0) faults.push(`left: ${left.join(', ')}`);
    rmSync(publisher.data.root, { recursive: true });
    return faults;
  }

  it('serves the old site or the new one, and the next start makes the publish live', async () => {
    expect(oldPage).not.toBe(newPage);
    expect(steps.some((step) => step.startsWith('rename') && step.endsWith(' current'))).toBe(true);
    const faults: string[] = [];
    const numbers = steps.map((_, index) => index + 1);
    await inParallel(numbers, AT_ONCE, async (number) => {
      for (const fault of await faultsOfKillAt(number)) {
        faults.push(`before step ${number} (${steps[number - 1]}): ${fault}`);
      }
    });
    expect(faults).toEqual([]);
  }, 600_000);
});

/** Sends the notice; a publisher that dies over it has not accepted it. */
async function isAccepted(publisher: PublisherProcess): Promise<boolean> {
  try {
    return (await publisher.notify({ id: 'nowe' })).ok;
  } catch {
    return false;
  }
}

function leftOvers({ data }: PublisherProcess): string[] {
  const folders = [data.root, data.publisher, data.work].filter((folder) => existsSync(folder));
  return folders
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((path) => path.endsWith('.tmp') || path.startsWith(join(data.work, '/')));
}
