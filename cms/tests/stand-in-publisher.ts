import { createServer } from 'node:http';

/** Stands in for the publisher: accepts every notice, and tells of its status what the test wants. */
export interface StandInPublisher {
  readonly url: string;
  /** The ids of the accepted notices, in the order of arrival. */
  readonly notices: readonly string[];
  /** The addresses under which its status was asked for. */
  readonly asked: readonly string[];
  /** The text that /status answers from now on; null: it takes the request and says nothing. */
  say(text: string | null): void;
  /** The status that a wish to go back is answered with from now on. */
  answerRollback(status: number): void;
  close(): Promise<void>;
}

/** Starts one on a free port. */
export async function startStandInPublisher(): Promise<StandInPublisher> {
  const notices: string[] = [];
  const asked: string[] = [];
  let answer: string | null = '';
  let rollbackAnswer = 200;
  const server = createServer((request, response) => {
    request.resume();
    if (request.url === '/rollback') {
      response.writeHead(rollbackAnswer).end();
      return;
    }
    if (request.method === 'POST') {
      notices.push(String(request.headers['webhook-id']));
      response.writeHead(202).end();
      return;
    }
    asked.push(request.url ?? '');
    if (answer !== null) response.writeHead(200).end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    notices,
    asked,
    answerRollback(status) {
      rollbackAnswer = status;
    },
    say(text) {
      answer = text;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
