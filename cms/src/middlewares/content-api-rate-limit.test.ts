import { expect, test } from 'vitest';
import contentApiRateLimit from './content-api-rate-limit';

/** Asks once and gives the status the visitor sees. */
function asker(middleware: ReturnType<typeof contentApiRateLimit>) {
  return async (path: string, ip: string) => {
    const headers = new Map<string, string>();
    const context = {
      path,
      request: { ip },
      status: 0,
      body: undefined as unknown,
      set: (name: string, value: string) => void headers.set(name, value),
    };
    await middleware(context, async () => {
      context.status = 200;
    });
    return { status: context.status, headers };
  };
}

test('what one address asks beyond the limit of a minute is refused, others are not', async () => {
  const ask = asker(contentApiRateLimit({ requestsPerMinute: 3 }));
  for (let count = 1; count <= 3; count += 1) {
    expect((await ask('/api/events', '192.0.2.1')).status).toBe(200);
  }
  const { status, headers } = await ask('/api/events', '192.0.2.1');
  expect(status).toBe(429);
  expect(Number(headers.get('Retry-After'))).toBeGreaterThan(0);
  expect((await ask('/api/events', '192.0.2.2')).status).toBe(200);
});

test('the panel itself is not counted', async () => {
  const ask = asker(contentApiRateLimit({ requestsPerMinute: 3 }));
  for (let count = 1; count <= 10; count += 1) {
    expect((await ask('/admin/init', '192.0.2.1')).status).toBe(200);
  }
});
