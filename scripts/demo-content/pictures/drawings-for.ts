import { type Fields, findPending, isPending, type Value } from '../model/value.ts';
import type { DemoDocument } from '../reading/parse-document.ts';
import { BadDocuments, type Problem } from '../reading/problem.ts';
import { type Drawing, drawPicture } from './draw-picture.ts';

/**
 * A drawing for every picture the documents name, by file name.
 * @throws BadDocuments for every name nothing can be drawn for
 */
export function drawingsFor(documents: DemoDocument[]): Map<string, Drawing> {
  const drawings = new Map<string, Drawing>();
  const problems: Problem[] = [];
  for (const { file, fields } of documents) {
    const kind = fields['kind'] ?? fields['discipline'];
    for (const { path, value } of findPending(fields)) {
      if (value.pending !== 'media' || drawings.has(value.fileName)) continue;
      const drawing = drawPicture(value.fileName, typeof kind === 'string' ? kind : null);
      if (drawing) drawings.set(value.fileName, drawing);
      else problems.push({ file, key: path, value: value.fileName, message: undrawable });
    }
  }
  if (problems.length > 0) throw new BadDocuments(problems);
  return drawings;
}

const undrawable =
  'no drawing has this name; expected wzor-…, or poster-…, info-… or galeria-… in an event or class, or a name from heritage/heritage-pictures.yaml or own/own-pictures.ts in scripts/demo-content/pictures';

/**
 * The document with alternative texts that are true: where chance chose what a picture shows, only
 * the drawing can say it. Decorative pictures stay without.
 */
export function withTrueDescriptions(
  document: DemoDocument,
  drawings: ReadonlyMap<string, Drawing>,
): DemoDocument {
  return { ...document, fields: describe(document.fields, drawings) };
}

function describe(fields: Fields, drawings: ReadonlyMap<string, Drawing>): Fields {
  const described = Object.entries(fields).map(([key, value]): [string, Value] => [
    key,
    describeValue(value, drawings),
  ]);
  const media = fields['media'];
  const result = Object.fromEntries(described);
  if (media === undefined || !isPending(media) || media.pending !== 'media') return result;
  const shows = drawings.get(media.fileName)?.shows;
  if (shows && fields['role'] !== 'dekoracyjne') result['alternativeText'] = shows;
  return result;
}

function describeValue(value: Value, drawings: ReadonlyMap<string, Drawing>): Value {
  if (typeof value !== 'object' || value === null || isPending(value)) return value;
  if (Array.isArray(value)) return value.map((inner) => describeValue(inner, drawings));
  return describe(Object.fromEntries(Object.entries(value)), drawings);
}
