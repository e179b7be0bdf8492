import { strFromU8, unzipSync } from 'fflate';
import type { DocumentFacts } from '../publishing-rules/document-facts';

/** Where a document of an office program keeps title and language. */
interface Places {
  readonly parts: readonly string[];
  readonly title: RegExp;
  /** The first that is found counts. */
  readonly language: readonly RegExp[];
}

const PLACES: Readonly<Record<string, Places>> = {
  // ECMA-376: core properties, and the language of the text where no style says otherwise.
  docx: {
    parts: ['docProps/core.xml', 'word/styles.xml'],
    title: /<dc:title[^>]*>([^<]*)<\/dc:title>/,
    language: [/<w:lang\b[^>]*\bw:val="([^"]+)"/, /<dc:language[^>]*>([^<]+)</],
  },
  // OpenDocument 1.3: metadata, and the language of the default style.
  odt: {
    parts: ['meta.xml', 'styles.xml'],
    title: /<dc:title[^>]*>([^<]*)<\/dc:title>/,
    language: [/\bfo:language="([^"]+)"/, /<dc:language[^>]*>([^<]+)</],
  },
};
/** Much more than the styles of a long document; a part that grows beyond is no honest one. */
const LARGEST_PART_BYTES = 8 * 1024 * 1024;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** Whether `examineOffice` knows where to look in such a file: 'docx', 'odt'. */
export function isOfficeDocument(extension: string): boolean {
  return Object.hasOwn(PLACES, extension);
}

/** Title and language of a text of Word (.docx) or LibreOffice (.odt); its structure is in its styles. */
export function examineOffice(bytes: Uint8Array, extension: string): DocumentFacts {
  const places = PLACES[extension];
  if (places === undefined)
    throw new Error(`Nothing is known of files that end in ".${extension}".`);
  let xml: string;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) =>
        places.parts.includes(name) && originalSize <= LARGEST_PART_BYTES,
    });
    xml = places.parts.map((part) => strFromU8(parts[part] ?? new Uint8Array())).join('\n');
  } catch {
    return { state: 'damaged' };
  }
  const language = places.language.map((pattern) => pattern.exec(xml)?.[1]).find(Boolean) ?? '';
  return {
    state: 'read',
    title: decoded(places.title.exec(xml)?.[1] ?? '').trim(),
    language: language === 'none' ? '' : language.trim(),
    isTagged: null,
    pages: null,
  };
}

function decoded(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => ENTITIES[entity] ?? entity);
}
