import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startPart } from './child-process.ts';
import { type Supervisor, supervisor } from './supervise.ts';

let folder: string;
let lines: string[];
let parts: Supervisor;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'supervise-'));
  lines = [];
  parts = supervisor((line) => lines.push(line));
});
afterEach(async () => {
  await parts.stop();
  await rm(folder, { recursive: true });
});

/** A program that says it is ready, notes its process number and stays. */
async function program(body: string) {
  const file = join(folder, 'part.mjs');
  await writeFile(file, body);
  return { name: 'part', program: file, environment: { FOLDER: folder }, patience: 20 };
}

const STAYS = `
  import { appendFileSync } from 'node:fs';
  appendFileSync(process.env.FOLDER + '/pids', process.pid + '\\n');
  console.log('a line');
  process.send({ type: 'ready' });
  setInterval(() => {}, 1000);`;

const pids = async () =>
  (await readFile(join(folder, 'pids'), 'utf8')).trim().split('\n').map(Number);

describe('the parts of npm start', () => {
  it('are started again when they are killed, and it is said', async () => {
    await parts.start(await program(STAYS));
    process.kill((await pids())[0] ?? 0, 'SIGKILL');
    await vi.waitFor(async () => expect(await pids()).toHaveLength(2), { timeout: 20_000 });
    expect(lines.join('\n')).toMatch(/part ended \(signal SIGKILL\); starting it again/);
    expect(lines).toContain('[part] a line');
  });

  it('all end when told to', async () => {
    await parts.start(await program(STAYS));
    await parts.stop();
    const pid = (await pids())[0] ?? 0;
    expect(() => process.kill(pid, 0)).toThrow();
  });

  it('that end before they are ready are told with their last lines', async () => {
    const part = await program(`console.error('the reason'); process.exit(3);`);
    await expect(startPart(part, () => {})).rejects.toThrow(
      /part ended \(exit code 3\)[\s\S]*the reason/,
    );
  });

  it('that never become ready are ended', async () => {
    const part = { ...(await program('setInterval(() => {}, 1000);')), patience: 0.3 };
    await expect(startPart(part, () => {})).rejects.toThrow(/not ready after 0.3 s/);
  });
});
