import { Webhook } from 'standardwebhooks';
import { expect, it } from 'vitest';
import { readPreviewLink, signPreviewLink } from './preview-link';

const secret = `whsec_${Buffer.from('twenty-four-bytes-or-more').toString('base64')}`;
const now = Date.UTC(2026, 10, 26, 12);
const entry = { uid: 'api::event.event', documentId: 'abc123', status: 'draft' } as const;
const query = (changes = {}) => ({
  ...Object.fromEntries(signPreviewLink(entry, secret, now)),
  ...changes,
});

it('opens what it has signed for an hour', () => {
  expect(readPreviewLink(query(), secret, now)).toEqual(entry);
  expect(readPreviewLink(query(), secret, now + 59 * 60_000)).toEqual(entry);
  expect(readPreviewLink(query(), secret, now + 60 * 60_000)).toBeNull();
});

it('signs as the preview expects: like a notice called "preview" of the moment of its end', () => {
  const expires = now / 1000 + 3600;
  const content = 'api::event.event\nabc123\ndraft';
  expect(query()).toMatchObject({
    expires: String(expires),
    signature: new Webhook(secret).sign('preview', new Date(expires * 1000), content),
  });
});

it.each([
  { documentId: 'abc124' },
  { uid: 'api::page.page' },
  { status: 'published' },
  { expires: '1800000000' },
  { signature: 'v1,AAAA' },
  { signature: undefined },
  { uid: ['api::event.event'] },
])('opens nothing with %j', (changes) => {
  expect(readPreviewLink(query(changes), secret, now)).toBeNull();
});
