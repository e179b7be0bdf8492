import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import type { DataFolder } from '../environment/data-folder.ts';
import { rollBack } from '../release/roll-back.ts';
import { rawRequest } from './raw-request.ts';
import { long, redirects, shared } from './serve-site.ts';
import { html, rows } from './serve-table.ts';
import type { SiteFiles } from './small-release.ts';
import { release, sealedNumber, sealedPage } from './small-release.ts';

/** A server under test: its address, and how it learns of new redirects. */
export interface ServerUnderTest {
  readonly base: () => string;
  readonly data: () => DataFolder;
  readonly reload: () => Promise<void>;
}

const secure: Record<string, string | RegExp> = {
  'content-security-policy': /frame-ancestors 'none'/,
  'x-frame-options': 'DENY',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': /camera=\(\)/,
  'cross-origin-opener-policy': 'same-origin',
};

function unpacked(body: Buffer, encoding: string | undefined): string {
  if (encoding === 'br') return brotliDecompressSync(body).toString();
  return (encoding === 'gzip' ? gunzipSync(body) : body).toString();
}

/** Everything both servers must do: the one table, and what takes more than one request. */
export function expectTheTable(server: ServerUnderTest): void {
  it.each(rows)('$what: $target', async (row) => {
    const options = { method: row.method ?? 'GET', headers: row.headers ?? {} };
    const answer = await rawRequest(server.base(), row.target, options);
    expect(answer.status).toBe(row.status);
    for (const [name, wanted] of Object.entries(row.has ?? {})) {
      if (wanted === null) expect(answer.headers[name]).toBeUndefined();
      else if (typeof wanted === 'string') expect(answer.headers[name]).toBe(wanted);
      else expect(answer.headers[name]).toMatch(wanted);
    }
    const text = unpacked(answer.body, answer.headers['content-encoding']);
    if (row.text === '') expect(text).toBe('');
    else if (row.text !== undefined) expect(text).toContain(row.text);
  });

  it.each(['/', '/nie-ma/', '/stary/', '/wycofane/', '/_astro/styl.bbbb.css'])(
    'sends the security headers with %s',
    async (target) => {
      const { headers } = await rawRequest(server.base(), target);
      for (const [name, wanted] of Object.entries(secure)) expect(headers[name]).toMatch(wanted);
      expect(headers['content-security-policy']).not.toMatch(/(default|script|style)-src/);
    },
  );

  it.each(['', 'br', 'gzip'])('answers 304 to what a browser has (%s)', async (encoding) => {
    const accept = { 'Accept-Encoding': encoding };
    const first = await rawRequest(server.base(), '/wydarzenia/', { headers: accept });
    const etag = first.headers.etag ?? '';
    const again = await rawRequest(server.base(), '/wydarzenia/', {
      headers: { ...accept, 'If-None-Match': `"other", ${etag}` },
    });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
    expect(again.headers['cache-control']).toBe('no-cache');
    const other = await rawRequest(server.base(), '/wydarzenia/', {
      headers: { ...accept, 'If-None-Match': '"other"' },
    });
    expect(other.status).toBe(200);
  });

  it('gives every form an ETag of its own', async () => {
    const etags = await Promise.all(
      ['', 'br', 'gzip'].map(async (encoding) => {
        const headers = { 'Accept-Encoding': encoding };
        return (await rawRequest(server.base(), '/wydarzenia/', { headers })).headers.etag;
      }),
    );
    expect(new Set(etags).size).toBe(3);
  });

  it('keeps the ETag of an unchanged page over a release, and changes that of a changed one', async () => {
    const data = server.data();
    const headers = { 'Accept-Encoding': 'br' };
    const etag = async (target: string) =>
      (await rawRequest(server.base(), target, { headers })).headers.etag;
    const page = (word: string) => ({ ...shared, 'index.html': long(`<title>${word}</title>`) });
    await release(data, page('18:00'));
    const before = [await etag('/wydarzenia/'), await etag('/')];
    await release(data, page('19:00'));
    const after = [await etag('/wydarzenia/'), await etag('/')];
    expect(after[0]).toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
  });

  it('leads from a new old address after a reload', async () => {
    const row = { from: '/nowe-przekierowanie/', to: '/wydarzenia/', status: 301 };
    const files = { ...shared, 'redirects.json': JSON.stringify([...redirects, row]) };
    await release(server.data(), { ...files, 'index.html': long('<title>3</title>') });
    await server.reload();
    const answer = await rawRequest(server.base(), row.from);
    expect([answer.status, answer.headers.location]).toEqual([301, '/wydarzenia/']);
  });

  it('gives whole answers of one release each while thirty releases and rollbacks go live', async () => {
    const data = server.data();
    const site = (number: number): SiteFiles => ({
      ...shared,
      'index.html': sealedPage(number),
      'wydarzenia/index.html': sealedPage(number),
    });
    await release(data, site(1));
    let switching = true;
    const broken: string[] = [];
    const seen = new Set<number>();
    let answers = 0;
    const visitor = async (target: string, encoding: string) => {
      while (switching) {
        const headers = { 'Accept-Encoding': encoding };
        const answer = await rawRequest(server.base(), target, { headers });
        const text = unpacked(answer.body, answer.headers['content-encoding']);
        const number = sealedNumber(text);
        if (answer.status !== 200 || number === null) broken.push(`${answer.status} ${text}`);
        else seen.add(number);
        answers += 1;
      }
    };
    const visitors = [
      visitor('/', ''),
      visitor('/', 'br'),
      visitor('/wydarzenia/', 'gzip'),
      visitor('/wydarzenia/', 'br'),
    ];
    try {
      for (let number = 2; number <= 31; number += 1) {
        await release(data, site(number));
        if (number % 3 === 0) await rollBack(data, null, () => undefined);
      }
    } finally {
      switching = false;
      await Promise.all(visitors);
    }
    expect(broken).toEqual([]);
    expect(seen.size).toBeGreaterThan(10);
    expect(answers).toBeGreaterThan(100);
  });
}

/** What both servers do while there is no release. */
export function expectWaiting(server: ServerUnderTest): void {
  it('asks for patience while there is no release, in Polish', async () => {
    const answer = await rawRequest(server.base(), '/wydarzenia/');
    expect(answer.status).toBe(503);
    expect(answer.headers).toMatchObject({ 'retry-after': '10', 'cache-control': 'no-cache' });
    expect(answer.headers['content-type']).toBe(html);
    const page = answer.body.toString();
    expect(page).toContain('<html lang="pl">');
    expect(page).toContain('http-equiv="refresh"');
  });
}
