import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, request, type ServerResponse } from 'node:http';

export interface Asked {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** What was sent back, head and body. */
  status: number;
  bodyBytes: number;
}

export interface ChangeableSite {
  readonly origin: string;
  /** Every request, in order. */
  readonly asked: Asked[];
  /** What a path answers instead of what the site says; `forward` gives that after all. */
  readonly answers: Map<string, (response: ServerResponse, forward: () => void) => void>;
  close(): Promise<void>;
}

/**
 * A server before the fixture site, for what a browser test cannot change from within the browser:
 * what a service worker is answered.
 */
export async function changeableSite(siteOrigin: string): Promise<ChangeableSite> {
  const asked: Asked[] = [];
  const answers: ChangeableSite['answers'] = new Map();
  const server = createServer((incoming, response) => {
    const path = incoming.url?.replace(/\?.*$/, '') ?? '/';
    const note = { path, headers: incoming.headers, status: 0, bodyBytes: 0 };
    asked.push(note);
    const forward = (): void => {
      const onward = request(siteOrigin + incoming.url, { headers: incoming.headers }, (answer) => {
        note.status = answer.statusCode ?? 0;
        answer.on('data', (chunk: Buffer) => {
          note.bodyBytes += chunk.byteLength;
        });
        response.writeHead(note.status, answer.headers);
        answer.pipe(response);
      });
      onward.on('error', () => response.destroy());
      onward.end();
    };
    const answer = answers.get(path);
    if (answer === undefined) forward();
    else answer(response, forward);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    asked,
    answers,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
