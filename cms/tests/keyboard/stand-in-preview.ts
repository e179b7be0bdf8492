import { createServer } from 'node:http';
import { listen } from '../../../scripts/environment/listen.ts';

const PAGE =
  '<!doctype html><html lang="pl"><title>Podgląd</title><h1>Remont sali</h1><a href="#dalej">Odnośnik w podglądzie</a>';

/** Stands in for the preview of drafts: one page with one link, for whatever entry. */
export async function startStandInPreview(): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE);
  });
  const { port } = await listen(server, 0, 'nothing');
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
