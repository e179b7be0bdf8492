import { createReadStream } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { contentType } from '../../serve/content-types.ts';
import { addressOf } from '../page.ts';
import type { Site } from '../site.ts';

/** A built site at an address of this machine. */
export interface ServedSite {
  /** Such as `http://127.0.0.1:40123`, without a slash at its end. */
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * Serves a built site on a free port of 127.0.0.1, so that addresses in it are what they are for
 * a visitor. Only files of the site are served, and pages without `<meta http-equiv="refresh">`:
 * the page that is looked at has to be the one that was asked for.
 */
export async function serveSite(site: Site): Promise<ServedSite> {
  const files = new Map([...site.files].map((file) => [addressOf(file), file]));
  const pages = new Map(site.pages.map((page) => [page.path, page]));
  const server = createServer((request, response) => {
    const path = decode(new URL(request.url ?? '/', 'http://site.invalid').pathname);
    const page = pages.get(path);
    if (page !== undefined) return sendPage(response, page.html);
    const file = files.get(path);
    if (file === undefined) return response.writeHead(404).end();
    response.setHeader('Content-Type', contentType(file));
    createReadStream(join(site.folder, file))
      .on('error', () => response.destroy())
      .pipe(response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') {
    throw new Error('The server for the checks has no port.');
  }
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function sendPage(response: ServerResponse, html: string): void {
  response.setHeader('Content-Type', contentType('index.html'));
  response.end(html.replace(/<meta\s[^>]*http-equiv="?refresh"?[^>]*>/gi, ''));
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
