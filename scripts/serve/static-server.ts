import { readFileSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { DataFolder } from '../environment/data-folder.ts';
import { describeFault } from '../release/describe-fault.ts';
import { findAnswer } from './find-answer.ts';
import { cacheButAsk, cacheControl, retryAfter, securityHeaders } from './headers.ts';
import { watchLiveSite } from './live-site.ts';
import { readRequestPath } from './request-path.ts';
import { sendFile } from './send-file.ts';

const waitingPage = readFileSync(new URL('./waiting-page.html', import.meta.url));

/** The server of the live release, not yet listening. */
export function createStaticServer(data: DataFolder, log: (line: string) => void): Server {
  const liveSite = watchLiveSite(data, log);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    response.setHeader('Cache-Control', cacheButAsk);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return bare(response, 405);
    }
    const target = readRequestPath(request.url ?? '');
    if (!target.ok) return bare(response, 400);
    const site = await liveSite();
    if (site === null) return wait(response);
    const found = await findAnswer(site, target.path, target.query);
    if (found.kind === 'bare') return bare(response, found.status);
    if (found.kind === 'redirect') {
      response.setHeader('Location', found.to);
      return bare(response, 301);
    }
    response.setHeader('Cache-Control', cacheControl(target.path, found.status));
    await sendFile(request, response, found);
  }

  return createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      const status = statusOf(error);
      if (status >= 500)
        log(`${request.method} ${JSON.stringify(request.url)} failed: ${describeFault(error)}`);
      if (response.headersSent) {
        // Cut off, so that the browser does not take a part for the whole.
        response.destroy();
        return;
      }
      for (const name of ['Content-Encoding', 'Content-Length', 'ETag'])
        response.removeHeader(name);
      response.setHeader('Cache-Control', cacheButAsk);
      bare(response, status);
    });
  });
}

/** The library's own answers to a request (412, 416) are no failures of ours. */
function statusOf(error: unknown): number {
  const known = error instanceof Error && 'status' in error && typeof error.status === 'number';
  return known && Number(error.status) < 500 ? Number(error.status) : 500;
}

function bare(response: ServerResponse, status: number): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.end(`${status}\n`);
}

function wait(response: ServerResponse): void {
  response.statusCode = 503;
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Retry-After', String(retryAfter));
  response.end(waitingPage);
}
