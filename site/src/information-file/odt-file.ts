import { strToU8, zipSync } from 'fflate';
import { xmlText } from '../feeds/rss.ts';

/** One part of a text document, in the order of reading. */
export type DocumentPart =
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly string[] };

const MIME_TYPE = 'application/vnd.oasis.opendocument.text';

const NAMESPACES = [
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
  'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"',
  'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  'xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ');

/**
 * An OpenDocument text (ISO/IEC 26300-1:2015): headings, paragraphs and lists by their meaning, with
 * title and language said, for whoever has it read aloud or printed large. The same parts give the same
 * bytes. Pure.
 *
 * @param title of the document, for programs
 */
export function odtFile(title: string, parts: readonly DocumentPart[]): Uint8Array {
  return zipSync(
    {
      // By the standard the first entry, and not compressed.
      mimetype: [strToU8(MIME_TYPE), { level: 0 }],
      'META-INF/manifest.xml': strToU8(manifest()),
      'meta.xml': strToU8(meta(title)),
      'styles.xml': strToU8(styles()),
      'content.xml': strToU8(content(parts)),
    },
    { mtime: '2000-01-01T00:00:00', level: 9 },
  );
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

function manifest(): string {
  const entry = (path: string, type: string) =>
    `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`;
  const xml = ['content.xml', 'styles.xml', 'meta.xml'].map((path) => entry(path, 'text/xml'));
  return `${DECLARATION}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">${entry('/', MIME_TYPE)}${xml.join('')}</manifest:manifest>`;
}

function meta(title: string): string {
  return `${DECLARATION}<office:document-meta ${NAMESPACES} office:version="1.2"><office:meta><dc:title>${xmlText(title)}</dc:title><dc:language>pl-PL</dc:language></office:meta></office:document-meta>`;
}

function styles(): string {
  const heading = (level: number, size: number) =>
    `<style:style style:name="Heading_20_${level}" style:display-name="Heading ${level}" style:family="paragraph" style:default-outline-level="${level}"><style:paragraph-properties fo:margin-top="0.5cm" fo:margin-bottom="0.25cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="${size}pt" fo:font-weight="bold"/></style:style>`;
  // Large and plain letters, not justified: easier to read for many (Information for all, Inclusion Europe).
  return `${DECLARATION}<office:document-styles ${NAMESPACES} office:version="1.2"><office:styles><style:default-style style:family="paragraph"><style:paragraph-properties fo:text-align="start" fo:margin-bottom="0.25cm" fo:line-height="150%"/><style:text-properties fo:font-family="Arial, sans-serif" fo:font-size="14pt" fo:language="pl" fo:country="PL"/></style:default-style><style:style style:name="Standard" style:family="paragraph"/>${heading(1, 22)}${heading(2, 18)}${heading(3, 16)}</office:styles></office:document-styles>`;
}

function content(parts: readonly DocumentPart[]): string {
  return `${DECLARATION}<office:document-content ${NAMESPACES} office:version="1.2"><office:body><office:text>${parts.map(partXml).join('')}</office:text></office:body></office:document-content>`;
}

function partXml(part: DocumentPart): string {
  switch (part.type) {
    case 'heading':
      return `<text:h text:style-name="Heading_20_${part.level}" text:outline-level="${part.level}">${xmlText(part.text)}</text:h>`;
    case 'paragraph':
      return paragraph(part.text);
    case 'list':
      return `<text:list>${part.items.map((item) => `<text:list-item>${paragraph(item)}</text:list-item>`).join('')}</text:list>`;
  }
}

function paragraph(text: string): string {
  return `<text:p text:style-name="Standard">${xmlText(text)}</text:p>`;
}
