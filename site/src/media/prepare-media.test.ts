import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { attachment } from '../../tests/fixture/defaults.ts';
import type { Image, NewsItem, Snapshot } from '../snapshot/snapshot.ts';
import { mediaKey } from './media-files.ts';
import { prepareMedia } from './prepare-media.ts';

let cache: string;
beforeEach(async () => {
  cache = await mkdtemp(path.join(tmpdir(), 'media-'));
});
afterEach(() => rm(cache, { recursive: true }));

const picture = (width: number, height: number, colour = '#a33') =>
  sharp({ create: { width, height, channels: 3, background: colour } })
    .png()
    .toBuffer();

describe('preparing media', () => {
  it('makes AVIF in sizes no wider than the original, and one WebP', async () => {
    const { pictures } = await prepareMedia(contentWith(image()), cache, () => picture(600, 300));
    const files = pictures.get(mediaKey(image().media));
    expect(files).toMatchObject({ width: 600, height: 300 });
    expect(files?.avif.map(({ width }) => width)).toEqual([144, 320, 600]);
    expect(files?.fallback).toMatch(/-600\.webp$/);
  });

  it('keeps a picture of much detail within its bytes', async () => {
    const noise = { type: 'gaussian', mean: 128, sigma: 100 } as const;
    const plane = { width: 960, height: 640, channels: 3, background: '#888', noise } as const;
    const detailed = await sharp({ create: plane }).blur(3).png().toBuffer();
    const { used, folder } = await prepareMedia(contentWith(image()), cache, async () => detailed);
    const plain = await sharp(detailed).resize({ width: 640 }).avif({ quality: 48 }).toBuffer();
    expect(plain.length).toBeGreaterThan(9000);
    const [file] = used.filter((name) => name.endsWith('-640.avif'));
    expect((await stat(path.join(folder, file ?? ''))).size).toBeLessThanOrEqual(7500);
  });

  it('keeps the colours of a logo that one sees through', async () => {
    const background = { r: 200, g: 60, b: 30, alpha: 0.5 };
    const logo = sharp({ create: { width: 200, height: 100, channels: 4, background } });
    const bytes = await logo.png().toBuffer();
    const { used, folder } = await prepareMedia(contentWith(image()), cache, async () => bytes);
    for (const file of used) {
      const pixels = await sharp(path.join(folder, file)).raw().toBuffer();
      // Red, green, blue, alpha of the first pixel, to what the encoders round.
      const [red = 0, green = 0, blue = 0, alpha = 0] = pixels;
      expect([Math.abs(red - 200) < 6, Math.abs(green - 60) < 6], file).toEqual([true, true]);
      expect([Math.abs(blue - 30) < 6, Math.abs(alpha - 128) < 3], file).toEqual([true, true]);
    }
    expect(used).toHaveLength(3);
  });

  it('never fetches or encodes an unchanged picture twice', async () => {
    const first = await prepareMedia(contentWith(image()), cache, () => picture(300, 300));
    const before = await modified(first.folder);
    const again = await prepareMedia(contentWith(image()), cache, () => {
      throw new Error('fetched again');
    });
    expect(again.used).toEqual(first.used);
    expect(await modified(first.folder)).toEqual(before);
  });

  it('does not encode again what was only renamed or uploaded again', async () => {
    const { folder } = await prepareMedia(contentWith(image()), cache, () => picture(300, 300));
    const before = await modified(folder);
    await prepareMedia(contentWith(image({ url: '/uploads/other.png' })), cache, () =>
      picture(300, 300),
    );
    expect(await modified(folder)).toEqual(before);
  });

  it('gives a replaced file new names, although its address stays', async () => {
    const first = await prepareMedia(contentWith(image()), cache, () => picture(300, 300));
    const second = await prepareMedia(contentWith(image({ version: 'v2' })), cache, () =>
      picture(300, 300, '#33a'),
    );
    expect(second.used.filter((name) => first.used.includes(name))).toEqual([]);
  });

  it('makes anew what was cleared from the cache', async () => {
    const first = await prepareMedia(contentWith(image()), cache, () => picture(300, 300));
    await rm(path.join(first.folder, first.used[0] ?? ''));
    const second = await prepareMedia(contentWith(image()), cache, () => picture(300, 300));
    expect(await readdir(second.folder)).toEqual(expect.arrayContaining([...first.used]));
  });

  it('makes one picture under several addresses at once', async () => {
    const urls = ['a', 'b', 'c', 'd'].map((name) => `/uploads/${name}.png`);
    const snapshot = contentWith(null);
    const [item] = snapshot.newsItems;
    if (item === undefined) throw new Error('no news item');
    const newsItems = urls.map((url) => ({ ...item, image: image({ url }) }));
    const same = await picture(300, 300);
    const { pictures, folder } = await prepareMedia(
      { ...snapshot, newsItems },
      cache,
      async () => same,
    );
    expect(pictures.size).toBe(urls.length);
    expect(new Set([...pictures.values()].map(({ fallback }) => fallback)).size).toBe(1);
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('does not blame the picture when the disk fails', async () => {
    const folder = path.join(cache, 'media');
    const build = prepareMedia(contentWith(image()), cache, async () => {
      await rm(folder, { recursive: true });
      await writeFile(folder, 'no folder any more');
      return picture(30, 30);
    });
    await expect(build).rejects.not.toMatchObject({ kind: 'content-invalid' });
  });

  it('turns a photograph upright', async () => {
    const sideways = await sharp(await picture(400, 200))
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const { pictures } = await prepareMedia(contentWith(image()), cache, async () => sideways);
    expect(pictures.get(mediaKey(image().media))).toMatchObject({ width: 200, height: 400 });
  });

  it('tells which entry has a picture that is none', async () => {
    const build = prepareMedia(contentWith(image()), cache, async () => Buffer.from('no picture'));
    await expect(build).rejects.toMatchObject({
      kind: 'content-invalid',
      findings: [{ type: 'Aktualność', title: 'Nowość', field: 'image', value: 'plakat.png' }],
    });
  });

  it('refuses a picture of a hundred megapixels without decoding it', async () => {
    const huge = await picture(10_000, 10_000);
    await expect(prepareMedia(contentWith(image()), cache, async () => huge)).rejects.toThrow(
      /40 megapikseli/,
    );
  });

  it.each([
    ['Regulamin', '/uploads/r_1a2b.pdf', /^\/media\/regulamin-[0-9a-f]{10}\.pdf$/],
    ['Regulamin.html', '/uploads/r_1a2b.PDF', /^\/media\/regulamin-[0-9a-f]{10}\.pdf$/],
    ['Zarządzenie nr 5.2026', '/uploads/z.docx?x=1', /\.docx$/],
  ])('gives "%s" the ending of its address %s', async (name, url, address) => {
    const file = { ...image().media, name, url };
    const snapshot = contentWith(null, [attachment('Regulamin', file)]);
    const { files } = await prepareMedia(snapshot, cache, async () => Buffer.from('x'));
    expect(files.get(mediaKey(file))).toMatch(address);
  });

  it.each(['.html', '.htm', '.svg', '.js', '.mjs', '.xhtml', '.xml'])(
    'refuses to offer a file that ends with %s, without fetching it',
    async (ending) => {
      const file = { ...image().media, name: 'Regulamin.pdf', url: `/uploads/r${ending}` };
      const build = prepareMedia(
        contentWith(null, [attachment('Regulamin', file)]),
        cache,
        async () => {
          throw new Error('fetched');
        },
      );
      await expect(build).rejects.toMatchObject({
        kind: 'content-invalid',
        findings: [{ title: 'Nowość', field: 'attachments.0', value: 'Regulamin.pdf' }],
        message: expect.stringContaining('wgraj ponownie'),
      });
    },
  );

  it('keeps other files under a readable name that changes with their bytes', async () => {
    const file = { ...image().media, url: '/uploads/r.pdf', name: 'Regulamin zajęć ŁÓDŹ.pdf' };
    const snapshot = contentWith(null, [attachment('Regulamin', file)]);
    const { files, folder } = await prepareMedia(snapshot, cache, async () =>
      Buffer.from('%PDF-1.7'),
    );
    const address = files.get(mediaKey(file)) ?? '';
    expect(address).toMatch(/^\/media\/regulamin-zajec-lodz-[0-9a-f]{10}\.pdf$/);
    expect(await readFile(path.join(folder, path.basename(address)), 'utf8')).toBe('%PDF-1.7');
  });
});

function image(changes: { readonly url?: string; readonly version?: string } = {}): Image {
  return {
    media: {
      url: '/uploads/plakat.png',
      version: 'v1',
      name: 'plakat.png',
      mime: 'image/png',
      size: 1,
      width: null,
      height: null,
      ...changes,
    },
    role: 'informative',
    alternativeText: 'Opis',
    posterText: null,
    caption: null,
    credit: null,
  };
}

function contentWith(newsImage: Image | null, attachments: NewsItem['attachments'] = []): Snapshot {
  const entry = { documentId: 'n1', updatedAt: '2026-11-01T10:00:00.000Z', example: false };
  const empty = {
    events: [],
    classes: [],
    heritageArticles: [],
    pages: [],
    places: [],
    people: [],
    partners: [],
    seasons: [],
    eventSeries: [],
    topics: [],
    grants: [],
    alerts: [],
    redirects: [],
    accessibilityDeclaration: null,
  };
  return {
    ...empty,
    newsItems: [
      {
        ...entry,
        title: 'Nowość',
        slug: 'nowosc',
        lead: 'Zapowiedź',
        body: [],
        image: newsImage,
        publishedOn: '2026-11-01',
        event: null,
        titleLanguage: null,
        attachments,
      },
    ],
    siteSettings: {
      ...entry,
      name: 'Dom Kultury',
      shortName: 'DK',
      tagline: null,
      description: 'Opis',
      town: 'Miasto',
      mainPlace: null,
      phone: null,
      email: null,
      openingHours: [],
      socialLinks: [],
      bipUrl: null,
      bipLogo: null,
      logo: null,
      footerNote: null,
    },
  };
}

async function modified(folder: string): Promise<Record<string, number>> {
  const names = (await readdir(folder)).sort();
  const times = await Promise.all(
    names.map(async (name) => (await stat(path.join(folder, name))).mtimeMs),
  );
  return Object.fromEntries(names.map((name, index) => [name, times[index] ?? 0]));
}
