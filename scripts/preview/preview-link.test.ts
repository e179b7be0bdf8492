import { Webhook } from 'standardwebhooks';
import { expect, it } from 'vitest';
import { readPreviewLink } from './preview-link.ts';

const secret = `whsec_${Buffer.from('twenty-four-bytes-or-more').toString('base64')}`;
const other = `whsec_${Buffer.from('another-secret-of-somebody').toString('base64')}`;
const now = Date.UTC(2026, 10, 26, 12);
const entry = { uid: 'api::event.event', documentId: 'abc123', status: 'draft' } as const;
const expires = now / 1000 + 3600;

/** As the panel makes it. */
function signed(by = secret): URLSearchParams {
  const { uid, documentId, status } = entry;
  const content = `${uid}\n${documentId}\n${status}`;
  const signature = new Webhook(by).sign('preview', new Date(expires * 1000), content);
  return new URLSearchParams({ ...entry, expires: String(expires), signature });
}

it('takes the link that the panel has signed, for an hour', () => {
  expect(readPreviewLink(signed(), secret, now)).toEqual({ kind: 'good', entry });
  expect(readPreviewLink(signed(), secret, now + 59 * 60_000).kind).toBe('good');
  expect(readPreviewLink(signed(), secret, now + 61 * 60_000)).toEqual({ kind: 'expired', entry });
});

it.each([
  ['another entry', 'documentId', 'abc124'],
  ['another type', 'uid', 'api::page.page'],
  ['the other version', 'status', 'published'],
  ['more time', 'expires', String(now / 1000 + 7200)],
  ['another signature', 'signature', 'v1,AAAA'],
  ['no type of content', 'uid', 'admin::user'],
  ['a way out of the address', 'documentId', '../users'],
])('refuses a link changed to %s', (_, name, value) => {
  const query = signed();
  query.set(name, value);
  expect(readPreviewLink(query, secret, now)).toEqual({ kind: 'forged' });
});

it('refuses what was signed with another secret, and what is missing', () => {
  expect(readPreviewLink(signed(other), secret, now).kind).toBe('forged');
  expect(readPreviewLink(new URLSearchParams(), secret, now).kind).toBe('forged');
});
