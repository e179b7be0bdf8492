import type { Stats } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import Negotiator from 'negotiator';
import send from 'send';
import { contentType, isCompressible } from './content-types.ts';
import type { FileAnswer } from './find-answer.ts';
import { look } from './find-answer.ts';

const suffixes = { br: '.br', gzip: '.gz' } as const;

/**
 * Sends a file in the smallest form the browser takes; conditions (304) and ranges are the
 * business of the library.
 *
 * The ETag is strong and made as nginx makes it, from the time stamp and size of the form that is
 * sent: releases share the files that are the same, so it changes exactly when the content does.
 */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: FileAnswer,
): Promise<void> {
  const form = await chooseForm(request, file);
  response.statusCode = file.status;
  response.setHeader('Content-Type', contentType(file.path));
  if (isCompressible(file.path)) response.setHeader('Vary', 'Accept-Encoding');
  if (form.encoding !== null) response.setHeader('Content-Encoding', form.encoding);
  if (form.stats !== null) response.setHeader('ETag', etag(form.stats));
  // A part of the page "not found" would be taken for a part of what was asked for.
  if (file.status !== 200) delete request.headers.range;

  const path = form.path.split('/').map(encodeURIComponent).join('/');
  const stream = send(request, path, {
    root: file.folder,
    dotfiles: 'allow',
    index: false,
    cacheControl: false,
  });
  await new Promise<void>((resolve, reject) => {
    response.on('close', resolve);
    stream.on('error', reject);
    stream.on('directory', () => reject(new Error(`${form.path} became a folder`)));
    stream.pipe(response);
  });
}

async function chooseForm(
  request: IncomingMessage,
  file: FileAnswer,
): Promise<{ path: string; encoding: 'br' | 'gzip' | null; stats: Stats | null }> {
  if (isCompressible(file.path)) {
    const wanted = new Negotiator(request).encodings(['br', 'gzip']);
    for (const encoding of ['br', 'gzip'] as const) {
      if (!wanted.includes(encoding)) continue;
      const path = `${file.path}${suffixes[encoding]}`;
      const stats = await look(join(file.folder, path));
      if (stats !== null) return { path, encoding, stats };
    }
  }
  return { path: file.path, encoding: null, stats: await look(join(file.folder, file.path)) };
}

function etag(stats: Stats): string {
  return `"${Math.floor(stats.mtimeMs).toString(16)}-${stats.size.toString(16)}"`;
}
