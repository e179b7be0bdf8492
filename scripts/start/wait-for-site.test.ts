import { createServer, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { waitForSite } from './wait-for-site.ts';

let server: Server;
afterEach(() => new Promise((resolve) => server.close(resolve)));

/** Stands in for the publisher: gives one answer after the other, the last one again and again. */
async function publisherThatSays(...answers: readonly [status: number, body: unknown][]) {
  let next = 0;
  server = createServer((_, response) => {
    const [status, body] = answers[Math.min(next, answers.length - 1)] ?? [500, {}];
    next += 1;
    response.writeHead(status).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

const nothing = { state: 'building', current: null, last: null };

describe('waiting for the site', () => {
  it('ends with the release that is live, and told the states before it', async () => {
    const port = await publisherThatSays(
      [500, {}],
      [200, nothing],
      [200, { ...nothing, state: 'checking' }],
      [200, { ...nothing, current: { name: '20261123T090000Z-abcd' } }],
    );
    const told: string[] = [];
    expect(await waitForSite(port, (line) => told.push(line))).toBe(
      '(release 20261123T090000Z-abcd)',
    );
    expect(told).toEqual(['building', 'checking']);
  });

  it('ends with the reason when the first build failed', async () => {
    const last = { outcome: 'failed', reason: 'Ustawienia strony nie są opublikowane' };
    const port = await publisherThatSays([200, { ...nothing, state: 'failed', last }]);
    expect(await waitForSite(port, () => {})).toContain('Ustawienia strony nie są opublikowane');
  });

  it('does not wait for a release that GitHub makes', async () => {
    const last = { outcome: 'handed-over' };
    const port = await publisherThatSays([200, { ...nothing, state: 'idle', last }]);
    expect(await waitForSite(port, () => {})).toContain('GitHub');
  });
});
