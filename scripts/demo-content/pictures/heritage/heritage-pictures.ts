import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type HeritageMotif, heritageMotifs } from './motifs.ts';

const file = path.join(import.meta.dirname, 'heritage-pictures.yaml');

function isMotif(name: string): name is HeritageMotif {
  return Object.hasOwn(heritageMotifs, name);
}

const motif = z.string().transform((name, context): HeritageMotif => {
  if (isMotif(name)) return name;
  const message = `"${name}" is no motif; expected one of ${Object.keys(heritageMotifs).join(', ')}`;
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
});

/**
 * The motif of each picture of a heritage article, by file name.
 * @throws with file, name and what is expected when the list beside this file names no motif
 */
export function readHeritagePictures(
  yaml = readFileSync(file, 'utf8'),
): Map<string, HeritageMotif> {
  const list = z.record(z.string(), motif).safeParse(parse(yaml));
  if (list.success) return new Map(Object.entries(list.data));
  const [issue] = list.error.issues;
  throw new Error(`heritage-pictures.yaml › ${issue?.path.join('.')}: ${issue?.message}`);
}

export const heritagePictures: ReadonlyMap<string, HeritageMotif> = readHeritagePictures();
