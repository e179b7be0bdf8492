import { extname } from 'node:path/posix';

interface Kind {
  /** The Content-Type header, charset included where it matters. */
  readonly type: string;
  /** Whether brotli and gzip make it smaller. */
  readonly compress: boolean;
}

const text = (type: string): Kind => ({ type: `${type}; charset=utf-8`, compress: true });
const packed = (type: string): Kind => ({ type, compress: false });

/**
 * Everything a release may hold, by file extension. Both servers and the compression read this
 * one table. Sources: https://www.iana.org/assignments/media-types, RFC 5545 (.ics), RFC 7303
 * (.xml), W3C App Manifest (.webmanifest), https://www.jsonfeed.org/version/1.1/ (JSON Feed).
 */
export const contentTypes: Readonly<Record<string, Kind>> = {
  html: text('text/html'),
  css: text('text/css'),
  js: text('text/javascript'),
  mjs: text('text/javascript'),
  txt: text('text/plain'),
  csv: text('text/csv'),
  ics: text('text/calendar'),
  vtt: text('text/vtt'),
  xml: text('application/xml'),
  xsl: text('application/xml'),
  json: text('application/json'),
  webmanifest: text('application/manifest+json'),
  svg: text('image/svg+xml'),
  wasm: { type: 'application/wasm', compress: true },
  ico: { type: 'image/x-icon', compress: true },
  avif: packed('image/avif'),
  webp: packed('image/webp'),
  png: packed('image/png'),
  jpg: packed('image/jpeg'),
  jpeg: packed('image/jpeg'),
  gif: packed('image/gif'),
  woff2: packed('font/woff2'),
  woff: packed('font/woff'),
  pdf: packed('application/pdf'),
  epub: packed('application/epub+zip'),
  zip: packed('application/zip'),
  doc: packed('application/msword'),
  docx: packed('application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
  xlsx: packed('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
  odt: packed('application/vnd.oasis.opendocument.text'),
  ods: packed('application/vnd.oasis.opendocument.spreadsheet'),
  mp3: packed('audio/mpeg'),
  m4a: packed('audio/mp4'),
  ogg: packed('audio/ogg'),
  opus: packed('audio/ogg'),
  wav: packed('audio/wav'),
  mp4: packed('video/mp4'),
  webm: packed('video/webm'),
};

/** JSON Feeds lie in the folder of the feeds; JSON elsewhere is just JSON. */
export const jsonFeed = {
  pattern: /^\/kalendarz\/[^/]+\.json$/,
  type: 'application/feed+json; charset=utf-8',
};

/** What a browser is told about a kind of file nobody thought of: save it, do not guess. */
export const unknownType = 'application/octet-stream';

/** The Content-Type of a file. `path` is its address, / at the beginning. */
export function contentType(path: string): string {
  if (jsonFeed.pattern.test(path)) return jsonFeed.type;
  return contentTypes[extension(path)]?.type ?? unknownType;
}

/** Whether a release holds .br and .gz forms of such files (pagefind's parts are packed already). */
export function isCompressible(path: string): boolean {
  return contentTypes[extension(path)]?.compress ?? false;
}

function extension(path: string): string {
  return extname(path).slice(1).toLowerCase();
}
