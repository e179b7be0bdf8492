import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type TypeName, typeNames } from '../model/type-names.ts';
import { contentType } from '../model/types.ts';
import { checkLinks } from './check-links.ts';
import { type DemoDocument, parseDemoDocument } from './parse-document.ts';
import { BadDocuments, type Problem } from './problem.ts';

/**
 * Reads every document of a folder: `<type>/<name>.yaml` and, for single types, `<type>.yaml`.
 * @throws BadDocuments with everything that is wrong, and when there is no document at all.
 */
export async function readDocuments(folder: string): Promise<DemoDocument[]> {
  const found = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = found
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) =>
      path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
    )
    .sort();
  const documents: DemoDocument[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const type = typeOf(file);
    if (!type) {
      problems.push({ file, key: '', value: undefined, message: placing });
      continue;
    }
    const result = parseDemoDocument(file, type, await readFile(path.join(folder, file), 'utf8'));
    if ('problems' in result) problems.push(...result.problems);
    else documents.push(result.document);
  }
  if (files.length === 0) {
    problems.push({ file: folder, key: '', value: undefined, message: 'no document found here' });
  }
  // A document that could not be read would make every relation to it look wrong as well.
  if (problems.length === 0) problems.push(...checkLinks(documents));
  if (problems.length > 0) throw new BadDocuments(problems);
  return documents;
}

const placing = `expected <type>/<name>.yaml or, for a single type, <type>.yaml; types: ${typeNames.join(', ')}`;

function typeOf(file: string): TypeName | undefined {
  const parts = /^(?:([a-z-]+)\/[a-z0-9-]+|([a-z-]+))\.yaml$/.exec(file);
  const kind = parts?.[1] ? 'collection' : 'single';
  const type = typeNames.find((name) => name === (parts?.[1] ?? parts?.[2]));
  return type && contentType(type).kind === kind ? type : undefined;
}
