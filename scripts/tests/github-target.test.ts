import { writeFileSync } from 'node:fs';
import type { IncomingHttpHeaders, Server } from 'node:http';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listen } from '../environment/listen.ts';
import { PublisherProcess, until } from './publisher-process.ts';

/** A local HTTP server stands in for GitHub; no request leaves this machine. */
describe('handing over to GitHub', () => {
  let answers: { status: number; body: string }[] = [];
  let calls: { method: string; url: string; headers: IncomingHttpHeaders; body: unknown }[] = [];
  let gitHub: Server;
  let publisher: PublisherProcess;

  beforeEach(async () => {
    answers = [];
    calls = [];
    gitHub = createServer(async (request, response) => {
      let body = '';
      for await (const part of request) body += part;
      const { method = '', url = '', headers } = request;
      calls.push({ method, url, headers, body: JSON.parse(body) });
      const { status, body: words } = answers.shift() ?? { status: 204, body: '' };
      response.writeHead(status).end(words);
    });
    const { port } = await listen(gitHub, 0, 'none');
    publisher = new PublisherProcess({
      PUBLISH_TARGET: 'github',
      GITHUB_API_URL: `http://127.0.0.1:${port}/api/v3/`,
      GITHUB_REPOSITORY: 'centre/site',
      GITHUB_TOKEN: 'a-token',
    });
    await publisher.start();
  });
  afterEach(async () => {
    await publisher.remove();
    gitHub.close();
    gitHub.closeAllConnections();
  });

  it('sends one dispatch for a burst, and builds nothing here', async () => {
    await publisher.notify({ id: 'a' });
    await publisher.notify({ id: 'b' });
    const status = await publisher.settled();
    expect(status.last).toMatchObject({ outcome: 'handed-over', notices: ['a', 'b'] });
    expect(status.waiting).toEqual([]);
    expect(calls).toMatchObject([
      {
        method: 'POST',
        url: '/api/v3/repos/centre/site/dispatches',
        headers: { authorization: 'Bearer a-token', accept: 'application/vnd.github+json' },
        body: {
          event_type: 'content-published',
          client_payload: { ids: ['a', 'b'], count: 2 },
        },
      },
    ]);
    expect(publisher.cms.builds()).toBe(0);
  });

  it('tries again by itself when GitHub is away', async () => {
    answers = [{ status: 502, body: 'bad gateway' }];
    await publisher.notify();
    await until('a try has failed', async () => {
      const { last } = await publisher.status();
      return last?.kind === 'github-unavailable';
    });
    expect((await publisher.settled()).last).toMatchObject({ outcome: 'handed-over' });
    expect(calls).toHaveLength(2);
  });

  it('hands over at a start on a later day than the last time, and not on the same day', async () => {
    await publisher.notify();
    await publisher.settled();
    await publisher.kill('SIGTERM');
    await publisher.start();
    expect(calls).toHaveLength(1);

    await publisher.kill('SIGTERM');
    const history = join(publisher.data.publisher, 'history.json');
    const startedAt = '2020-01-01T00:00:00.000Z';
    const steps = { build: null, check: null, release: 1 };
    const attempt = { outcome: 'handed-over', startedAt, finishedAt: startedAt, seconds: 1 };
    writeFileSync(history, JSON.stringify([{ ...attempt, steps, notices: [] }]));
    await publisher.start();
    await until('the new day is handed over', () => calls.length === 2);
  });

  it('says why when GitHub refuses, and keeps the notice', async () => {
    answers = [{ status: 404, body: '{"message":"Not Found"}' }];
    await publisher.notify({ id: 'kept' });
    const status = await publisher.settled();
    expect(status).toMatchObject({ state: 'failed', waiting: [{ id: 'kept' }] });
    expect(status.last?.kind).toBe('github-refused');
    expect(status.last?.reason).toContain('was answered 404: {"message":"Not Found"}');
    await publisher.notify({ id: 'next' });
    expect((await publisher.settled()).waiting).toEqual([]);
  });
});
