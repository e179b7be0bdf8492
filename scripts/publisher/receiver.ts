import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { describeFault } from '../release/describe-fault.ts';
import type { Notice } from './notices.ts';
import { readBody } from './read-body.ts';
import { type RollbackRequest, readRollbackRequest } from './rollback-request.ts';
import { hasToken, readStrapiWebhook } from './strapi-webhook.ts';
import { verifyNotice } from './verify-notice.ts';

/** Bytes. A notice is a few hundred. */
const bodyLimit = 64 * 1024;

interface AskedEntry {
  readonly uid: string;
  readonly documentId: string;
}

interface ReceiverParts {
  readonly secret: string;
  /** Undefined closes the second entrance. */
  readonly strapiWebhookToken: string | undefined;
  /**
   * Keeps a notice durably.
   *
   * @returns false when one with this id was accepted before
   * @throws when it could not be kept
   */
  readonly accept: (notice: Notice) => Promise<boolean>;
  /** @param entry of which is asked besides, null for none */
  readonly status: (entry: AskedEntry | null) => Promise<unknown>;
  /**
   * Goes back to a release.
   *
   * @returns null when it is done, else why nothing was changed
   * @throws when that failed
   */
  readonly rollBack: (request: RollbackRequest) => Promise<string | null>;
  readonly log: (line: string) => void;
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

type Handler = (request: IncomingMessage, parts: ReceiverParts) => Promise<Answer>;

const entrances: Readonly<Record<string, { method: string; handle: Handler }>> = {
  '/notices': { method: 'POST', handle: receiveNotice },
  '/strapi-webhook': { method: 'POST', handle: receiveStrapiWebhook },
  '/rollback': { method: 'POST', handle: receiveRollback },
  '/status': {
    method: 'GET',
    handle: async (request, parts) => ({
      status: 200,
      body: await parts.status(askedEntry(request)),
    }),
  },
};

/**
 * The publisher's HTTP server, not yet listening. Answers are JSON: `{accepted, id}`, the status,
 * or `{error}`.
 */
export function createReceiver(parts: ReceiverParts): Server {
  const server = createServer((request, response) => {
    answer(request, parts)
      .catch((error: unknown): Answer => {
        parts.log(`a request could not be answered: ${describeFault(error)}`);
        return problem(500, 'the publisher failed here; its log says why');
      })
      .then((result) => write(request, response, result));
  });
  server.requestTimeout = 15_000;
  server.headersTimeout = 10_000;
  return server;
}

async function answer(request: IncomingMessage, parts: ReceiverParts): Promise<Answer> {
  const path = (request.url ?? '').split('?')[0] ?? '';
  const entrance = Object.hasOwn(entrances, path) ? entrances[path] : undefined;
  if (entrance === undefined) return problem(404, 'there is nothing here');
  if (request.method !== entrance.method) {
    return { ...problem(405, `only ${entrance.method} here`), headers: { Allow: entrance.method } };
  }
  return entrance.handle(request, parts);
}

/** The entry of `/status?uid=…&documentId=…`. */
function askedEntry(request: IncomingMessage): AskedEntry | null {
  const { searchParams } = new URL(request.url ?? '/', 'http://publisher');
  const uid = searchParams.get('uid');
  const documentId = searchParams.get('documentId');
  return uid === null || documentId === null ? null : { uid, documentId };
}

async function receiveNotice(request: IncomingMessage, parts: ReceiverParts): Promise<Answer> {
  const body = await readBody(request, bodyLimit);
  if (body === null) return tooLong;
  const verified = verifyNotice(body, request.headers, parts.secret);
  if (!verified.ok) {
    parts.log(`notice refused (${verified.status}): ${verified.message}`);
    return problem(verified.status, verified.message);
  }
  const { type, data } = verified.body;
  return keep({ id: verified.id, type, ...data, receivedAt: new Date().toISOString() }, parts);
}

async function receiveStrapiWebhook(
  request: IncomingMessage,
  parts: ReceiverParts,
): Promise<Answer> {
  if (parts.strapiWebhookToken === undefined) return problem(404, 'there is nothing here');
  if (!hasToken(request.headers.authorization, parts.strapiWebhookToken)) {
    parts.log("call of Strapi's webhook refused (401): wrong token");
    return problem(401, 'the Authorization header does not hold the right token');
  }
  const body = await readBody(request, bodyLimit);
  if (body === null) return tooLong;
  const hint = readStrapiWebhook(body.toString('utf8'));
  if (hint === null) return problem(400, "this is no body of Strapi's webhook");
  if (hint.do === 'ignore') return { status: 200, body: { accepted: false, why: hint.why } };
  const { type, uid, documentId, title } = hint;
  const receivedAt = new Date().toISOString();
  return keep({ id: `strapi-${randomUUID()}`, type, uid, documentId, title, receivedAt }, parts);
}

async function receiveRollback(request: IncomingMessage, parts: ReceiverParts): Promise<Answer> {
  const body = await readBody(request, bodyLimit);
  if (body === null) return tooLong;
  const read = readRollbackRequest(body, request.headers, parts.secret);
  if (!read.ok) {
    parts.log(`rollback refused (${read.status}): ${read.message}`);
    return problem(read.status, read.message);
  }
  const refusal = await parts.rollBack(read.request);
  return refusal === null
    ? { status: 200, body: { live: read.request.to } }
    : problem(409, refusal);
}

async function keep(notice: Notice, parts: ReceiverParts): Promise<Answer> {
  try {
    if (await parts.accept(notice)) {
      return { status: 202, body: { accepted: true, id: notice.id } };
    }
    return problem(409, 'a notice with this id was accepted before');
  } catch (error) {
    const why = describeFault(error);
    parts.log(`notice ${notice.id} could not be kept, the sender will try again: ${why}`);
    const headers = { 'Retry-After': '5' };
    return { ...problem(503, `the notice could not be kept: ${why}`), headers };
  }
}

function problem(status: number, error: string): Answer {
  return { status, body: { error } };
}

const tooLong = problem(413, `a notice has at most ${bodyLimit} bytes`);

function write(request: IncomingMessage, response: ServerResponse, result: Answer): void {
  // An unread rest of the request would be taken for the next one on this connection.
  const close = request.complete ? {} : { Connection: 'close' };
  response.writeHead(result.status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    ...close,
    ...result.headers,
  });
  response.end(`${JSON.stringify(result.body, null, 2)}\n`);
  if (!request.complete) request.resume();
}
