import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeWhole } from '../media/write-whole.ts';
import { subsetLettering } from './subset-lettering.ts';

/** Where styles/lettering.css looks for the face; Vite gives it an address that changes with it. */
const FILE = fileURLToPath(new URL('../../.astro/lettering.woff2', import.meta.url));

/** Makes the face before Vite reads the style sheets. */
export async function writeLettering(): Promise<void> {
  await mkdir(path.dirname(FILE), { recursive: true });
  await writeWhole(FILE, await subsetLettering());
}
