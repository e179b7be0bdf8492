import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { repositoryRoot } from '../environment/repository-root.ts';
import { KeptCommand } from './kept-command.ts';

/** A program that stays, and does as its first parameter says. */
const PROGRAM = `
import { stayForRuns } from '${join(repositoryRoot, 'scripts/environment/stay-for-runs.ts')}';
let runs = 0;
await stayForRuns([import.meta.dirname + '/code'], async ({ parameters: [what], environment }) => {
  runs += 1;
  console.log(what + ' ' + runs + ' ' + (environment.SAY ?? ''));
  if (what === 'hang') await new Promise((resolve) => setTimeout(resolve, 60_000));
  if (what === 'throw') throw new Error('the disk is on fire');
  if (what === 'killed') process.kill(process.pid, 'SIGKILL');
  if (what === 'deaf') {
    process.removeAllListeners('disconnect');
    setTimeout(() => process.disconnect(), 20);
    setTimeout(() => undefined, 10_000);
  }
  return what === 'bad' ? 1 : 0;
});
`;

describe('a command that stays', () => {
  let folder = '';
  let lines: string[] = [];
  let kept = new KeptCommand({
    command: ['true'],
    folder: '/',
    environment: {},
    noteAt: '/',
    onLine: () => undefined,
  });
  const noteAt = () => join(folder, 'note.json');
  const run = (what: string, limit = 20, signal = new AbortController().signal) =>
    kept.run({ parameters: [what], environment: { SAY: 'please' } }, { limit, signal });

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kept-command-'));
    await mkdir(join(folder, 'code'));
    await writeFile(join(folder, 'code/loaded.ts'), 'one');
    await writeFile(join(folder, 'program.ts'), PROGRAM);
    lines = [];
    kept = new KeptCommand({
      command: [process.execPath, join(folder, 'program.ts')],
      folder,
      environment: process.env,
      noteAt: noteAt(),
      onLine: (line) => lines.push(line),
    });
  });
  afterEach(async () => {
    await kept.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('is the same process for each run, and is noted while it stays', async () => {
    expect(await run('good')).toMatchObject({ how: 'exit', code: 0 });
    expect(await run('bad')).toMatchObject({ how: 'exit', code: 1 });
    expect(lines).toEqual(['good 1 please', 'bad 2 please']);
    expect(JSON.parse(await readFile(noteAt(), 'utf8'))).toMatchObject({ pid: expect.any(Number) });
    await kept.stop();
    expect(existsSync(noteAt())).toBe(false);
  });

  it('tells how it was killed or what it threw, and is there again for the next run', async () => {
    expect(await run('killed')).toMatchObject({ how: 'killed', by: 'SIGKILL' });
    const thrown = await run('throw');
    expect(thrown).toMatchObject({ how: 'exit', code: 1 });
    expect(thrown.lastLines.join('\n')).toContain('the disk is on fire');
    expect(await run('good')).toMatchObject({ how: 'exit', code: 0 });
    expect(lines.at(-1)).toBe('good 1 please');
  });

  it('is there again for the next run when it was killed between two', async () => {
    await run('good');
    process.kill(JSON.parse(await readFile(noteAt(), 'utf8')).pid, 'SIGKILL');
    const atOnce = await run('good');
    expect(atOnce).toMatchObject(
      atOnce.how === 'killed' ? { by: 'SIGKILL' } : { how: 'exit', code: 0 },
    );
    expect(await run('good')).toMatchObject({ how: 'exit', code: 0 });
  });

  it('is replaced when nothing can be told to it any more', async () => {
    await run('deaf');
    await pause(200);
    expect(await run('good')).toMatchObject({ how: 'killed', by: 'SIGKILL' });
    expect(await run('good')).toMatchObject({ how: 'exit', code: 0 });
  });

  it('is ended when a run takes too long or is called off', async () => {
    expect(await run('hang', 0.2)).toMatchObject({ how: 'limit' });
    const calledOff = new AbortController();
    const ending = run('hang', 20, calledOff.signal);
    await pause(500);
    calledOff.abort();
    expect(await ending).toMatchObject({ how: 'aborted' });
    expect(existsSync(noteAt())).toBe(false);
    expect(await run('good')).toMatchObject({ how: 'exit', code: 0 });
  });

  it('is replaced when its code is another now', async () => {
    await run('good');
    await writeFile(join(folder, 'code/loaded.ts'), 'another');
    expect(await run('good')).toMatchObject({ how: 'exit', code: 0 });
    expect(lines).toEqual(['good 1 please', 'good 1 please']);
  });

  it('says why it cannot be started', async () => {
    const missing = new KeptCommand({
      command: [join(folder, 'no-such-program')],
      folder,
      environment: process.env,
      noteAt: noteAt(),
      onLine: () => undefined,
    });
    const request = { parameters: [], environment: {} };
    const signal = new AbortController().signal;
    expect(await missing.run(request, { limit: 5, signal })).toMatchObject({
      how: 'not-started',
      why: expect.stringContaining('ENOENT'),
    });
  });
});
