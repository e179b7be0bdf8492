import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dataFolder } from '../environment/data-folder.ts';
import { CatchUp } from './catch-up.ts';
import type { Failed } from './judge-steps.ts';

/**
 * Stands in for the checks: each run takes one from the number in `left`, notes that it ran, and
 * reports; a negative number is a finding.
 */
const CHECKS = `
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
const [, , folder, site, kind, , report] = process.argv;
const left = Number(readFileSync(folder + '/left', 'utf8')) - 1;
appendFileSync(folder + '/runs', site + ' ' + kind + '\\n');
if (left > 90) await new Promise((resolve) => setTimeout(resolve, 60_000));
writeFileSync(folder + '/left', String(left));
const findings = left < 0 ? [{ page: '/a/', rule: 'image-alt' }] : [];
const ok = findings.length === 0;
writeFileSync(report, JSON.stringify({ ok, findings, checked: { axe: { left: Math.max(0, left) } } }));
process.exitCode = ok ? 0 : 1;
`;

describe('between publishes', () => {
  let folder = '';
  let told: string[] = [];
  let found: Failed[] = [];
  let catchUp: CatchUp | null = null;

  const begin = async (left: number) => {
    await writeFile(join(folder, 'left'), String(left));
    const data = dataFolder(folder);
    await mkdir(data.publisher, { recursive: true });
    await mkdir(join(data.current, 'site'), { recursive: true });
    catchUp = new CatchUp({
      data,
      command: [process.execPath, join(folder, 'checks.ts'), folder],
      environment: process.env,
      limit: 20,
      noteAt: join(folder, 'note.json'),
      log: (line) => told.push(line),
      onFound: (failed) => found.push(failed),
      pauses: { quiet: 10, between: 10 },
    });
    catchUp.begin();
    return catchUp;
  };
  const runs = async () =>
    (await readFile(join(folder, 'runs'), 'utf8').catch(() => '')).trim().split('\n');
  const untilTold = async (what: string) => {
    for (let tries = 0; !told.some((line) => line.includes(what)); tries += 1) {
      if (tries > 800) throw new Error(`never told "${what}", but: ${told.join('\n')}`);
      await pause(25);
    }
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'catch-up-'));
    await writeFile(join(folder, 'checks.ts'), CHECKS);
    told = [];
    found = [];
  });
  afterEach(async () => {
    await catchUp?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('the pages of the live release are looked at until none is left', async () => {
    await begin(3);
    await untilTold('none is left');
    expect(await runs()).toEqual(Array(3).fill(`${folder}/current/site --catch-up`));
    expect(found).toEqual([]);
  });

  it('what is found there is told, and the looking ends', async () => {
    await begin(0);
    await untilTold('found 1 fault on pages that are live');
    expect(found).toMatchObject([{ kind: 'check-failed', findings: [{ rule: 'image-alt' }] }]);
    await pause(100);
    expect(await runs()).toHaveLength(1);
  });

  it('a publish breaks it off, and it goes on after that', async () => {
    const begun = await begin(100);
    while ((await runs())[0] === '') await pause(10);
    await begun.stop();
    expect(await readFile(join(folder, 'left'), 'utf8')).toBe('100');
    await writeFile(join(folder, 'left'), '1');
    begun.begin();
    await untilTold('none is left');
  });
});
