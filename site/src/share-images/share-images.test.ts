import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pageAt, pagesOf, siteOf } from '../../tests/fixture/site.ts';
import { drawShareImage, SHARE_SIZE } from './draw-share-image.ts';
import { drawable, textWidth } from './lettering-paths.ts';
import { makeShareImages } from './make-share-images.ts';
import { setLines } from './set-lines.ts';
import { type ShareCard, shareCard } from './share-card.ts';
import { shareCards } from './share-image.ts';

const MAX_BYTES = 25_000;

const card = (title: string, changes: Partial<ShareCard> = {}): ShareCard => ({
  title,
  line: 'Sobota, 28 listopada 2026, godz. 18:00',
  state: null,
  sender: 'Ośrodek',
  motif: 'concert',
  ...changes,
});

const LONG =
  'Spotkanie z autorką książki o rzemieślnikach, którzy przez sto lat budowali nasze miasteczko, połączone z wystawą narzędzi, zwiedzaniem pracowni i poczęstunkiem';

describe('lettering', () => {
  it('draws Polish and leaves out what the face does not have', () => {
    expect(drawable('Zażółć gęślą jaźń – „ŁÓDŹ” 2026')).toBe('Zażółć gęślą jaźń – „ŁÓDŹ” 2026');
    expect(drawable('🎷 Jazz \u05e9\u05dc\u05d5\u05dd 👩‍🎤 wieczór')).toBe('Jazz wieczór');
    expect(drawable('\u0645\u0631\u062d\u0628\u0627 🎺')).toBe('');
  });

  it('keeps a bound word with the one that follows', () => {
    const { lines } = setLines('Lepimy z\u00a0gliny', { width: 200, height: 400, sizes: [40] });
    expect(lines).toEqual(['Lepimy', 'z\u00a0gliny']);
  });

  it.each([['Trio'], [LONG], ['Konstantynopolitańczykowianeczka'.repeat(3)], [`${LONG} ${LONG}`]])(
    'fits "%s" into its box',
    (title) => {
      const box = { width: 615, height: 340, sizes: [104, 72, 50, 38] };
      const { size, lines } = setLines(title, box);
      expect(lines.length * size).toBeLessThanOrEqual(box.height);
      for (const line of lines) expect(textWidth(line, size)).toBeLessThanOrEqual(box.width);
    },
  );
});

describe('a share image', () => {
  it.each([
    ['three letters', card('Gra')],
    ['160 characters', card(LONG, { state: 'Odwołane' })],
    ['emoji and Hebrew', card('🎷 \u05e9\u05dc\u05d5\u05dd')],
    ['nothing but the drawing', card('🎺', { sender: '', line: null })],
  ])('of %s has no text element, no broken number, and loads nothing', (_, given) => {
    const svg = drawShareImage(given);
    expect(svg).not.toMatch(/<(text|image|style|use)|NaN|undefined|href|url\(/);
    expect(drawShareImage(given)).toBe(svg);
  });

  it('draws every letter of its title', async () => {
    // A fault in path data ends the drawing early and silently: the last letter is looked for.
    const ink = async (title: string) => {
      const svg = Buffer.from(drawShareImage(card(title, { line: null, sender: '' })));
      const { data, info } = await sharp(svg).raw().toBuffer({ resolveWithObject: true });
      let right = 0;
      for (let x = 0; x < 700; x += 1) {
        for (let y = 0; y < info.height; y += 1) {
          if ((data[(y * info.width + x) * info.channels] ?? 255) < 100) right = x;
        }
      }
      return right;
    };
    expect(await ink('Dla każdego')).toBeGreaterThan(56 + textWidth('Dla każdego', 92) * 0.9);
  });
});

describe('what the picture of a page says', () => {
  const site = siteOf();

  it('is the title, the date and what became of the event', () => {
    expect(shareCard(pageAt(site, '/wydarzenia/spektakl-odwolany/', 'event'))).toMatchObject({
      title: 'Spektakl odwołany',
      line: 'Niedziela, 29 listopada 2026, godz. 17:00',
      state: 'Odwołane',
      motif: 'performance',
    });
  });

  it('is of a part of a list that of the whole, so that it is not drawn anew with each event', () => {
    const whole = pageAt(site, '/wydarzenia/', 'event-list');
    const label = 'od\u00A027 listopada do 3 grudnia';
    const part = {
      ...whole,
      path: '/wydarzenia/2/',
      heading: `Wydarzenia, ${label}`,
      breadcrumbs: [
        ...whole.breadcrumbs,
        { href: '/wydarzenia/2/', label: `Wydarzenia, ${label}` },
      ],
    };
    expect(shareCard(part)).toEqual(shareCard(whole));
    expect(shareCard({ ...part, heading: `Archiwum, ${label}` })?.title).toBe(`Archiwum, ${label}`);
  });

  it('is there for every page but those that only send on', () => {
    const without = pagesOf(site).filter(({ share }) => share === null);
    expect(new Set(without.map(({ kind }) => kind))).toEqual(
      new Set(['moved', 'withdrawn', 'not-found']),
    );
    const shown = pagesOf(site).flatMap(({ share }) => share ?? []);
    const files = new Set([...shareCards(pagesOf(site)).keys()]);
    expect(shown.length).toBeGreaterThan(50);
    for (const { src, alt } of shown) {
      expect(src.startsWith('https://kultura.example/media/share-')).toBe(true);
      expect(files.has(path.posix.basename(src))).toBe(true);
      expect(alt).not.toBe('');
    }
  });

  it('has another name when its words change, and one name for equal words', () => {
    const name = (title: string) => {
      const page = pageAt(site, '/kontakt/', 'contact');
      return [...shareCards([{ ...page, heading: title }]).keys()][0];
    };
    expect(name('Kontakt')).toBe(name('Kontakt'));
    expect(name('Kontakt')).not.toBe(name('Kontakty'));
  });
});

describe('the files', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'share-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('are small palette PNGs of the stated size, made once', async () => {
    const cards = new Map([
      ['a.png', card('Gra')],
      ['b.png', card(LONG, { state: 'Odwołane', motif: 'contest' })],
    ]);
    expect(await makeShareImages(cards, folder)).toBe(2);
    for (const file of await readdir(folder)) {
      const png = await readFile(path.join(folder, file));
      expect(await sharp(png).metadata()).toMatchObject({
        format: 'png',
        ...SHARE_SIZE,
        isPalette: true,
      });
      expect(png.length).toBeLessThan(MAX_BYTES);
    }
    const before = (await stat(path.join(folder, 'a.png'))).mtimeMs;
    expect(await makeShareImages(cards, folder)).toBe(0);
    expect((await stat(path.join(folder, 'a.png'))).mtimeMs).toBe(before);
  });
});
