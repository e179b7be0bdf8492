/** The picture of a page by its name, which says everything about its bytes. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { drawPoster } from '../components/poster/draw-poster.ts';
import { LETTERING_SOURCE } from '../lettering/subset-lettering.ts';
import type { PageModel, ShareImage } from '../view-models/page-models.ts';
import { SHARE_SIZE } from './draw-share-image.ts';
import { type ShareCard, shareCard } from './share-card.ts';

/** Flat planes need few colours; the rest are the blends along their edges. */
export const PNG = {
  palette: true,
  colours: 16,
  dither: 0,
  compressionLevel: 9,
  effort: 3,
} as const;

/** What draws the picture besides the card: another program, face or encoder makes other bytes. */
const SOURCES = ['draw-share-image.ts', 'set-lines.ts', 'lettering-paths.ts'] as const;
const RECIPE = createHash('sha256')
  .update(JSON.stringify({ PNG, SHARE_SIZE, sharp: sharp.versions }))
  .update(readFileSync(LETTERING_SOURCE));
for (const source of SOURCES) RECIPE.update(readFileSync(new URL(source, import.meta.url)));

/** Of everything that decides about the bytes, so that nothing is drawn to learn its name. */
function fileOf(card: ShareCard): string {
  const poster = JSON.stringify(drawPoster(card.motif, card.title));
  const hash = RECIPE.copy().update(JSON.stringify(card)).update(poster).digest('hex');
  return `share-${hash.slice(0, 16)}.png`;
}

/** The page with the address and the words of its picture. */
export function withShareImage(page: PageModel, siteUrl: string): PageModel {
  const card = shareCard(page);
  if (card === null) return page;
  const share: ShareImage = {
    src: `${siteUrl}/media/${fileOf(card)}`,
    ...SHARE_SIZE,
    alt: [card.state, card.title, card.line].filter((part) => part !== null).join(', '),
  };
  return { ...page, share };
}

/** Every picture of the pages once, by its file's name; two pages of one card share it. */
export function shareCards(pages: Iterable<PageModel>): ReadonlyMap<string, ShareCard> {
  const found = new Map<string, ShareCard>();
  for (const page of pages) {
    const card = shareCard(page);
    if (card !== null) found.set(fileOf(card), card);
  }
  return found;
}
