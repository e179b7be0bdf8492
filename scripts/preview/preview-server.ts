import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { BuildFailure } from '../../site/src/build/build-failure.ts';
import type { Preview } from '../../site/src/preview/open-preview.ts';
import { describeFault } from '../release/describe-fault.ts';
import { cacheForever } from '../serve/headers.ts';
import { asPreview } from './as-preview.ts';
import { findingsOfEntry } from './findings-of-entry.ts';
import { originsOf, previewHeaders } from './preview-headers.ts';
import { readPreviewLink } from './preview-link.ts';
import { previewStrip } from './preview-strip.ts';
import * as words from './preview-words.ts';
import { type FileBelow, sendBelow } from './send-below.ts';

interface PreviewParts {
  readonly preview: Preview;
  readonly secret: string;
  /** Where the panel's server is, for the findings. */
  readonly strapiUrl: string;
  /** Where editors reach the panel. */
  readonly panelUrl: string;
  readonly siteUrl: string;
  readonly now: () => number;
  readonly log: (line: string) => void;
}

interface Answer {
  readonly status: number;
  readonly html: string;
}

/** The preview's HTTP server, not yet listening. */
export function createPreviewServer(parts: PreviewParts): Server {
  const headers = previewHeaders(originsOf(parts.panelUrl));
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    answer(request, response, parts).catch((error: unknown) => {
      parts.log(`a preview could not be shown: ${describeFault(error)}`);
      if (!response.headersSent) write(response, { status: 500, html: words.brokenWords() });
      else response.destroy();
    });
  });
  server.requestTimeout = 15_000;
  server.headersTimeout = 10_000;
  return server;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  parts: PreviewParts,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://preview');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return write(response, { status: 405, html: words.nothingHereWords() });
  }
  if (url.pathname === '/health') {
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    response.end('{"ok":true}\n');
    return;
  }
  if (url.pathname === '/preview') return write(response, await show(url.searchParams, parts));
  const file = fileFor(url.pathname, parts.preview);
  if (file !== null && (await sendBelow(request, response, file))) return;
  write(response, { status: 404, html: words.nothingHereWords() });
}

async function show(query: URLSearchParams, parts: PreviewParts): Promise<Answer> {
  const { preview, secret, strapiUrl, panelUrl, siteUrl, now, log } = parts;
  const link = readPreviewLink(query, secret, now());
  if (link.kind === 'forged') return { status: 403, html: words.forgedWords(panelUrl) };
  const { entry } = link;
  if (link.kind === 'expired') {
    return { status: 403, html: words.expiredWords(panelUrl, entry) };
  }
  try {
    const [shown, findings] = await Promise.all([
      preview.show(entry),
      findingsOfEntry(strapiUrl, query),
    ]);
    switch (shown.kind) {
      case 'page': {
        const strip = previewStrip(entry.status, findings);
        return { status: 200, html: asPreview(shown.html, siteUrl, shown.path, strip) };
      }
      case 'faulty': {
        const reasons = shown.findings.map(({ message }) => message);
        return { status: 200, html: words.faultyWords(entry.status, findings, reasons) };
      }
      case 'missing':
        return { status: 404, html: words.missingWords() };
    }
  } catch (error) {
    if (!(error instanceof BuildFailure)) throw error;
    log(`no preview (${error.kind}): ${error.message}`);
    return { status: 503, html: words.unavailableWords(error.message) };
  }
}

/** Pictures and files of pages, and files of the code; a page never lies there. */
function fileFor(pathname: string, preview: Preview): FileBelow | null {
  if (pathname.startsWith('/media/')) {
    const name = pathname.slice('/media/'.length);
    return { folder: preview.mediaFolder, name, cacheControl: 'no-store' };
  }
  const folder = preview.clientFolder();
  if (folder === null) return null;
  // The lettering is shown only where it is at hand at once.
  const cacheControl = pathname.startsWith('/_astro/') ? cacheForever : 'no-store';
  return { folder, name: pathname.slice(1), cacheControl };
}

function write(response: ServerResponse, { status, html }: Answer): void {
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(response.req.method === 'HEAD' ? undefined : html);
}
