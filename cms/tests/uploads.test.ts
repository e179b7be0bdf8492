import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SmallPdf, smallPdf } from '../../scripts/journey/small-pdf.ts';
import { editorOf } from './editor-at-work.ts';
import { type RunningStrapi, startStrapi } from './start-strapi.ts';
import { news } from './writing/entries.ts';

let strapi: RunningStrapi;

beforeAll(async () => {
  strapi = await startStrapi();
});

afterAll(() => strapi?.stop());

function picture(width: number, height: number) {
  return sharp({ create: { width, height, channels: 3, background: '#c33' } });
}

async function upload(name: string, type: string, content: Buffer, replaced?: number) {
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(content)], { type }), name);
  const query = replaced === undefined ? '' : `?id=${replaced}`;
  const response = await fetch(`${strapi.url}/upload${query}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await strapi.adminToken()}` },
    body: form,
  });
  const answer = await response.json();
  return { status: response.status, message: String(answer.error?.message ?? ''), files: answer };
}

async function stored(): Promise<number> {
  const response = await fetch(`${strapi.url}/upload/files`, {
    headers: { authorization: `Bearer ${await strapi.adminToken()}` },
  });
  return (await response.json()).pagination.total;
}

test('a photograph is stored, measured and served with a lifetime', async () => {
  const photo = await picture(800, 600).jpeg().toBuffer();
  const { status, files } = await upload('Zdjęcie z żabą.jpg', 'image/jpeg', photo);
  expect(status).toBe(201);
  expect(files[0]).toMatchObject({ width: 800, height: 600, mime: 'image/jpeg' });
  const served = await fetch(strapi.url + files[0].url);
  expect(served.status).toBe(200);
  expect(served.headers.get('cache-control')).toContain('max-age=3600');
});

test('a document is stored with what was found in it, and found again when it is replaced', async () => {
  const pdf = Buffer.from(smallPdf());
  const { status, files } = await upload('regulamin.pdf', 'application/pdf', pdf);
  expect(status).toBe(201);
  expect(files[0].documentFacts).toMatchObject({ isTagged: true, language: 'pl-PL' });
  const worse = Buffer.from(smallPdf({ isTagged: false }));
  const replaced = await upload('regulamin.pdf', 'application/pdf', worse, files[0].id);
  expect(replaced.files.documentFacts).toMatchObject({ isTagged: false, language: 'pl-PL' });
});

describe('in the place of a document', () => {
  const put = (wanted: SmallPdf, replaced?: number) =>
    upload('Regulamin.PDF', 'application/pdf', Buffer.from(smallPdf(wanted)), replaced);
  const scan = { text: '' };

  test('one with a password is refused', async () => {
    const { files } = await put({});
    const { status, message } = await put({ isLocked: true }, files[0].id);
    expect([status, message]).toEqual([400, expect.stringContaining('po podaniu hasła')]);
  });

  test('a scan is refused while visitors see it, with the name of the entry', async () => {
    const editor = await editorOf(strapi);
    const { files } = await put({});
    const { uid, content } = news({
      attachments: [{ title: 'Regulamin konkursu', file: files[0].id }],
    });
    const { data } = await editor.publishNew(uid, { ...content, title: 'Konkurs poezji' });
    const { status, message } = await put(scan, files[0].id);
    expect([status, message]).toEqual([
      400,
      expect.stringContaining('widać na stronie: Aktualności „Konkurs poezji”'),
    ]);
    await editor.unpublish(uid, String(data['documentId']));
    expect((await put(scan, files[0].id)).files.documentFacts.pages.withText).toBe(0);
  });
});

describe('is refused with a Polish sentence and leaves nothing behind:', () => {
  const svg = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
  );

  test.each<[string, string, string, () => Buffer | Promise<Buffer>, string]>([
    ['an SVG', 'logo.svg', 'image/svg+xml', () => svg, 'rysunki SVG'],
    ['an SVG called .png', 'logo.png', 'image/png', () => svg, 'nie jest tym, czym się nazywa'],
    [
      'a web page called .jpg',
      'a.jpg',
      'image/jpeg',
      () => Buffer.from('<html>'),
      'nie ma pliku JPG',
    ],
    [
      'a PNG called .jpg',
      'a.jpg',
      'image/jpeg',
      () => picture(9, 9).png().toBuffer(),
      'nie ma pliku JPG',
    ],
    [
      'a PDF with a password',
      'a.pdf',
      'application/pdf',
      () => Buffer.from(smallPdf({ isLocked: true })),
      'po podaniu hasła',
    ],
    [
      'a cut PDF',
      'a.pdf',
      'application/pdf',
      () => Buffer.from(smallPdf().slice(0, 60)),
      'jest uszkodzony',
    ],
    ['a web page', 'a.html', 'text/html', () => Buffer.from('<html>'), 'nie przyjmujemy'],
    ['a cut photograph', 'a.jpg', 'image/jpeg', cutPhotograph, 'uszkodzony'],
    [
      '100 megapixels',
      'a.png',
      'image/png',
      () => picture(10_000, 10_000).png().toBuffer(),
      '100 megapikseli',
    ],
    ['21 MB', 'a.jpg', 'image/jpeg', largePhotograph, 'może mieć najwyżej 20 MB'],
  ])('%s', async (_what, name, type, content, words) => {
    const before = await stored();
    const { status, message } = await upload(name, type, await content());
    expect(status).toBe(400);
    expect(message).toContain(words);
    expect(await stored()).toBe(before);
  });

  test('a PNG in the place of a JPG', async () => {
    const photo = await picture(20, 20).jpeg().toBuffer();
    const { files } = await upload('stare.jpg', 'image/jpeg', photo);
    const png = await picture(20, 20).png().toBuffer();
    const { status, message } = await upload('nowe.png', 'image/png', png, files[0].id);
    expect([status, message]).toEqual([
      400,
      expect.stringContaining('nie może zastąpić pliku JPG'),
    ]);
  });
});

async function cutPhotograph(): Promise<Buffer> {
  const whole = await picture(800, 600).jpeg().toBuffer();
  return whole.subarray(0, whole.length / 2);
}

async function largePhotograph(): Promise<Buffer> {
  const photo = await picture(20, 20).jpeg().toBuffer();
  return Buffer.concat([photo, Buffer.alloc(21 * 1024 * 1024)]);
}
