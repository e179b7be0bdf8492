import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { repositoryRoot } from '../environment/repository-root.ts';

const PAGE = 'szukaj/index.html';
const INDEX = 'szukaj/indeks.json';
const QUERY = '/szukaj/?q=koncert';

/**
 * What the first answer of the search costs on a site of 1,000 entries: bytes, and with SLOW_LINK (a
 * command that loads `NAME=FOLDER:PATH` through a slow link and prints a table) times.
 */
export async function benchSearch(tell: (line: string) => void): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'bench-search-'));
  try {
    await promisify(execFile)(
      process.execPath,
      [path.join(repositoryRoot, 'site/tests/fixture/build-thousand.ts'), folder],
      { maxBuffer: 1e8 },
    );
    const page = await readFile(path.join(folder, PAGE));
    const script = searchScriptOf(page.toString());
    const index = await readFile(path.join(folder, INDEX));
    tell(`page, its script included  ${brotli(page)} B`);
    tell(`  of it the script         ${brotli(script)} B`);
    tell(`index                      ${brotli(index)} B`);
    tell(`together                   ${brotli(page) + brotli(index)} B`);
    const command = process.env['SLOW_LINK'];
    if (!command) {
      tell('No times: SLOW_LINK names no command.');
      return;
    }
    const measuring = spawn(command, [`search=${folder}:${QUERY},/szukaj/`], { stdio: 'inherit' });
    const [code] = await once(measuring, 'exit');
    if (code !== 0) throw new Error(`${command} ended with ${code}.`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The longest inline script of the page. */
function searchScriptOf(html: string): string {
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code]) => code ?? '');
  const [longest] = scripts.sort((a, b) => b.length - a.length);
  if (longest === undefined) throw new Error(`${PAGE} holds no script.`);
  return longest;
}

function brotli(content: string | Uint8Array): number {
  return brotliCompressSync(content).length;
}
