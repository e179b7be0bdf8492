import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

const checks = join(import.meta.dirname, '../checks');
const report = z.object({
  ok: z.boolean(),
  seconds: z.number(),
  checked: z.record(z.string(), z.object({ pages: z.int(), remembered: z.int(), left: z.int() })),
  findings: z.array(
    z.object({ check: z.string(), rule: z.string(), page: z.string(), message: z.string() }),
  ),
});

describe('the checks as a command', () => {
  let temporary = '';
  let runs = 0;

  beforeAll(async () => {
    temporary = await mkdtemp(join(tmpdir(), 'checks-command-'));
  });
  afterAll(() => rm(temporary, { recursive: true, force: true }));

  const run = async (folder: string, ...parameters: string[]) => {
    runs += 1;
    const file = join(temporary, `report-${runs}.json`);
    const ended = await new Promise<{ code: number | string; said: string }>((resolve) => {
      execFile(
        process.execPath,
        [join(checks, 'run.ts'), folder, '--report', file, ...parameters],
        { env: { ...process.env, CACHE_DIR: join(temporary, 'cache') } },
        (error, out, err) => resolve({ code: error?.code ?? 0, said: `${out}${err}` }),
      );
    });
    const text = await readFile(file, 'utf8').catch(() => null);
    return { ...ended, report: text === null ? null : report.parse(JSON.parse(text)) };
  };

  it('passes a good site, and the second time without looking', async () => {
    const site = join(checks, 'fixtures/passing-site');
    const first = await run(site);
    expect(first.said).toContain('nothing found');
    expect(first).toMatchObject({ code: 0, report: { ok: true, findings: [] } });
    expect(first.report?.checked).toMatchObject({
      output: { pages: 5 },
      axe: { pages: 5, remembered: 0, left: 0 },
      pa11y: { left: 0 },
    });
    const second = await run(site);
    expect(second).toMatchObject({ code: 0, report: { ok: true } });
    expect(second.report?.checked).toMatchObject({
      'html-validity': { pages: 0, remembered: 5 },
      axe: { pages: 0, remembered: 5 },
    });
  });

  it('looks at the page that changed, in the gate', async () => {
    const site = join(temporary, 'changed-site');
    await cp(join(checks, 'fixtures/passing-site'), site, { recursive: true });
    await run(site, '--gate');
    const page = join(site, 'wydarzenia/koncert/index.html');
    await writeFile(page, (await readFile(page, 'utf8')).replace('18:00', 'wieczorem'));
    const { code, report: after } = await run(site, '--gate');
    expect(code).toBe(0);
    expect(after?.checked).toMatchObject({
      'html-validity': { pages: 1, remembered: 4 },
      axe: { pages: 1, remembered: 4 },
    });
    // Other words in the same build are nothing new to it.
    expect(after?.checked).toMatchObject({ pa11y: { pages: 0, remembered: 5 } });
  });

  it('fails a bad site, and says what, where and how to mend it', async () => {
    const {
      code,
      said,
      report: found,
    } = await run(join(checks, 'fixtures/failing-site'), '--gate');
    expect(code).toBe(1);
    expect(found?.ok).toBe(false);
    const rules = found?.findings.map(({ check, rule, page }) => `${check} ${rule} ${page}`);
    expect(rules).toEqual(
      expect.arrayContaining([
        'links no-such-address /wydarzenia/koncert/',
        'html-validity heading-level /wydarzenia/koncert/',
        'axe image-alt /wydarzenia/koncert/',
      ]),
    );
    expect(new Set(found?.findings.map(({ page }) => page))).toEqual(
      new Set(['/wydarzenia/koncert/']),
    );
    expect(said).toContain('"/nie-ma/" leads nowhere');
    expect(said).toContain('<a href="/nie-ma/">');
  });

  it('ends with 2 and without a report when there was nothing to check', async () => {
    const missing = await run(join(temporary, 'nowhere'));
    expect(missing).toMatchObject({ code: 2, report: null });
    expect(missing.said).toContain('npm run build');

    await mkdir(join(temporary, 'empty'));
    const empty = await run(join(temporary, 'empty'));
    expect(empty).toMatchObject({ code: 2, report: null });
    expect(empty.said).toContain('no page to look at');

    const unknown = await run(join(checks, 'fixtures/passing-site'), '--only', 'spelling');
    expect(unknown).toMatchObject({ code: 2, report: null });
    expect(unknown.said).toContain('There is no check "spelling"');
  });
});
