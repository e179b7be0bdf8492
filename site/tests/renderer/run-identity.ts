/**
 * Follows as many random sequences of edits as the command line says (1,000), on the fixture, and
 * compares after every edit with all pages rendered from nothing. Exits with 1 at a difference.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { openRenderer } from '../../src/renderer/open-renderer.ts';
import { seeded } from '../fixture/seeded.ts';
import { fixtureMoment, fixtureSiteUrl, fixtureSnapshot } from '../fixture/snapshot.ts';
import { randomEdits } from './edits.ts';
import { GrownSite } from './identity.ts';

const EDITS = 5;
const sequences = Number(process.argv[2] ?? 1_000);
if (!Number.isInteger(sequences) || sequences < 1) throw new Error('Give the number of sequences.');
const start = { snapshot: fixtureSnapshot, moment: fixtureMoment };
const folder = await mkdtemp(path.join(os.tmpdir(), 'identity-'));
try {
  const siteFolder = fileURLToPath(new URL('../..', import.meta.url));
  const settings = { siteUrl: fixtureSiteUrl, offlineReading: true };
  const renderer = await openRenderer(siteFolder, folder, settings, console.log);
  let compared = 0;
  for (let seed = 1; seed <= sequences; seed++) {
    const site = new GrownSite(renderer);
    await site.grow(start);
    for (const { name, content } of randomEdits(start, seeded(seed), EDITS)) {
      await site.grow(content);
      const different = await site.compare(content);
      compared++;
      if (different.length === 0) continue;
      console.error(`sequence ${seed}, after "${name}": ${different.join(', ')}`);
      process.exitCode = 1;
    }
  }
  console.log(`${sequences} sequences, ${compared} comparisons`);
} finally {
  await rm(folder, { recursive: true });
}
