import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * A small HTTP server that answers like Strapi's content API. It stands in for the real one where a
 * test needs answers that a healthy Strapi never gives; the journey test in `scripts/tests` runs
 * against the real one.
 */
export interface StandInStrapi {
  readonly url: string;
  /** Raw entries by collection ("events") or single type ("site-settings"). */
  readonly content: Record<string, unknown>;
  /** Answers a request in another way when it returns true. */
  misbehave: ((request: IncomingMessage, response: ServerResponse) => boolean) | null;
  readonly requests: string[];
  stop(): Promise<void>;
}

const SINGLE_TYPES = ['site-settings', 'accessibility-declaration', 'content-state'];

export async function startStandInStrapi(): Promise<StandInStrapi> {
  const content: Record<string, unknown> = { 'site-settings': rawSiteSettings };
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    requests.push(`${url.pathname}${url.search}`);
    if (standIn.misbehave?.(request, response) === true) return;
    const name = url.pathname.replace('/api/', '');
    if (SINGLE_TYPES.includes(name)) {
      const data = content[name];
      return answer(response, data === undefined ? 404 : 200, { data: data ?? null });
    }
    const all = Array.isArray(content[name]) ? content[name] : [];
    const page = Number(url.searchParams.get('pagination[page]') ?? 1);
    const pageSize = Math.min(100, Number(url.searchParams.get('pagination[pageSize]') ?? 25));
    answer(response, 200, {
      data: all.slice((page - 1) * pageSize, page * pageSize),
      meta: {
        pagination: {
          page,
          pageSize,
          pageCount: Math.ceil(all.length / pageSize),
          total: all.length,
        },
      },
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port answers with an object.
  const { port } = server.address() as AddressInfo;
  const standIn: StandInStrapi = {
    url: `http://127.0.0.1:${port}`,
    content,
    misbehave: null,
    requests,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return standIn;
}

export function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

export const rawSiteSettings = {
  documentId: 'settings',
  updatedAt: '2026-11-01T10:00:00.000Z',
  name: 'Przykładowy Dom Kultury',
  shortName: 'PDK',
  description: 'Opis',
  town: 'Przykładowo',
  openingHours: [],
  socialLinks: [],
};

/** An event as Strapi answers it, with what a test changes. */
export function rawEvent(number: number, changes: Readonly<Record<string, unknown>> = {}): unknown {
  return {
    id: number,
    documentId: `event${String(number).padStart(5, '0')}`,
    updatedAt: '2026-11-01T10:00:00.000Z',
    title: `Koncert ${number}`,
    slug: `koncert-${number}`,
    kind: 'koncert',
    lead: 'Zapowiedź',
    body: null,
    price: { id: 1, kind: 'bezpłatne', from: null, to: null, note: null },
    occurrences: [
      {
        id: 1,
        start: '2026-12-05T17:00:00.000Z',
        end: null,
        allDay: null,
        status: 'zaplanowane',
        place: null,
        access: null,
      },
    ],
    recurrence: null,
    organisers: [],
    partners: [],
    relatedArticles: [],
    gallery: [],
    report: null,
    example: null,
    ...changes,
  };
}
