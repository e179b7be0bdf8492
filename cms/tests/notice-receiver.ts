import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { Webhook } from 'standardwebhooks';
import { vi } from 'vitest';

/** A notice that was accepted; its signature was right. */
export interface ReceivedNotice {
  readonly id: string;
  readonly type: string;
  readonly uid: string;
  readonly documentId: string;
  readonly title: string;
}

/** The body of a notice; its signature tells that the cms wrote it. */
interface SentNotice {
  readonly type: string;
  readonly data: Pick<ReceivedNotice, 'uid' | 'documentId' | 'title'>;
}

/** A stand-in for the publisher: checks signatures and answers as the test wants. */
export interface NoticeReceiver {
  readonly url: string;
  readonly secret: string;
  /** What was answered with 202, in the order of arrival. */
  readonly accepted: ReceivedNotice[];
  /** The ids of all attempts, accepted or not. */
  readonly attempts: string[];
  /** Answers given from now on; `accept` ends it. */
  refuseWith(status: number): void;
  accept(): void;
  /** Waits until so many notices were accepted and gives their short form, `type title`. */
  untilAccepted(count: number): Promise<string[]>;
  /** Forgets what was received. */
  forget(): void;
  close(): Promise<void>;
}

/** Long enough for a slow machine and the pauses of the sender; never reached when all is well. */
const PATIENCE = { timeout: 60_000, interval: 50 };

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += String(chunk);
  return body;
}

function headersOf(request: IncomingMessage): Record<string, string> {
  const entries = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
  return Object.fromEntries(entries);
}

/** Starts a receiver on a free port. */
export async function startNoticeReceiver(): Promise<NoticeReceiver> {
  const secret = `whsec_${randomBytes(32).toString('base64')}`;
  const accepted: ReceivedNotice[] = [];
  const attempts: string[] = [];
  let refusal: number | null = null;

  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const id = String(request.headers['webhook-id']);
    attempts.push(id);
    let status = request.method === 'POST' && request.url === '/notices' ? 202 : 404;
    try {
      new Webhook(secret).verify(body, headersOf(request));
    } catch {
      status = 401;
    }
    if (status === 202 && accepted.some((notice) => notice.id === id)) status = 409;
    status = refusal ?? status;
    if (status === 202) {
      const { type, data }: SentNotice = JSON.parse(body);
      accepted.push({ id, type, ...data });
    }
    response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;

  return {
    url: `http://127.0.0.1:${port}`,
    secret,
    accepted,
    attempts,
    refuseWith(status) {
      refusal = status;
    },
    accept() {
      refusal = null;
    },
    async untilAccepted(count) {
      await vi.waitUntil(() => accepted.length >= count, PATIENCE);
      return accepted.map(({ type, title }) => `${type} ${title}`);
    },
    forget() {
      accepted.length = 0;
      attempts.length = 0;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
