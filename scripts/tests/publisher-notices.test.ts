import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PublisherProcess, secret, strapiToken } from './publisher-process.ts';

describe('what the publisher lets in', () => {
  const publisher = new PublisherProcess();
  beforeAll(async () => {
    await publisher.start();
    await publisher.settled();
  });
  afterAll(() => publisher.remove());

  const waitingIds = async () => (await publisher.status()).waiting.map((notice) => notice.id);
  const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);

  it('accepts a signed notice, has it on the disk before it answers, and refuses it twice', async () => {
    const id = randomUUID();
    expect((await publisher.notify({ id })).status).toBe(202);
    expect(await waitingIds()).toContain(id);
    expect((await publisher.notify({ id })).status).toBe(409);
    await publisher.settled();
    expect((await publisher.notify({ id })).status).toBe(409);
  });

  it('knows a repeated notice after a restart too', async () => {
    const id = randomUUID();
    expect((await publisher.notify({ id })).status).toBe(202);
    await publisher.settled();
    await publisher.kill('SIGTERM');
    await publisher.start();
    expect((await publisher.notify({ id })).status).toBe(409);
  });

  it('refuses a wrong signature', async () => {
    const forged = `whsec_${Buffer.alloc(32, 1).toString('base64')}`;
    const answer = await publisher.notify({ id: 'forged', secret: forged });
    expect(answer.status).toBe(401);
    expect(await answer.text()).toContain('signature');
    expect(await waitingIds()).not.toContain('forged');
  });

  it('refuses a notice without a signature', async () => {
    const answer = await fetch(publisher.address('/notices'), { method: 'POST', body: '{}' });
    expect(answer.status).toBe(401);
  });

  it('refuses time stamps more than five minutes off, either way', async () => {
    expect((await publisher.notify({ at: minutesAgo(6) })).status).toBe(401);
    expect((await publisher.notify({ at: minutesAgo(-6) })).status).toBe(401);
    expect((await publisher.notify({ at: minutesAgo(4) })).status).toBe(202);
  });

  it('refuses what is signed but malformed, and says what is wrong', async () => {
    const noJson = await publisher.notify({ body: '{"type":"entry.pub' });
    expect(noJson.status).toBe(400);
    expect(await noJson.text()).toContain('no JSON');
    const noType = await publisher.notify({ body: '{"type":"entry.explode"}' });
    expect(noType.status).toBe(400);
    expect(await noType.text()).toContain('type');
  });

  it('refuses a body of 10 MB, announced or not', async () => {
    const body = 'x'.repeat(10 * 1024 * 1024);
    expect((await publisher.notify({ body })).status).toBe(413);
    const stream = new Blob([body]).stream();
    const streamed = { method: 'POST', body: stream, duplex: 'half' };
    const answer = await fetch(publisher.address('/notices'), streamed);
    expect(answer.status).toBe(413);
    expect((await publisher.notify()).status).toBe(202);
  });

  it('knows three entrances and their methods', async () => {
    expect((await fetch(publisher.address('/'))).status).toBe(404);
    expect((await fetch(publisher.address('/constructor'))).status).toBe(404);
    const wrong = await fetch(publisher.address('/notices'));
    expect(wrong.status).toBe(405);
    expect(wrong.headers.get('allow')).toBe('POST');
  });

  describe("Strapi's own webhook", () => {
    const call = (body: unknown, token: string = strapiToken) =>
      fetch(publisher.address('/strapi-webhook'), {
        method: 'POST',
        headers: { Authorization: `Bearer ${token}` },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });

    it('needs the token', async () => {
      expect((await call({ event: 'entry.publish' }, 'wrong')).status).toBe(401);
      expect((await call({ event: 'entry.publish' }, secret)).status).toBe(401);
    });

    it('takes a publish, an entry missing or not', async () => {
      const entry = { documentId: 'd1', title: 'Koncert' };
      expect((await call({ event: 'entry.publish', uid: 'u', entry })).status).toBe(202);
      expect((await call({ event: 'entry.publish', uid: 'u', entry: null })).status).toBe(202);
    });

    it('lets a saved draft pass without a build', async () => {
      const answer = await call({ event: 'entry.update', entry: { publishedAt: null } });
      expect(answer.status).toBe(200);
      expect(await answer.json()).toMatchObject({ accepted: false });
    });

    it('refuses what is no such body', async () => {
      expect((await call('half a JS')).status).toBe(400);
      expect((await call('[]')).status).toBe(400);
    });
  });
});
