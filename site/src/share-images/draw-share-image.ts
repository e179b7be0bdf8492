/** The picture of a page: its poster at one side, its title and date as flat lettering on paper. */
import { drawPoster } from '../components/poster/draw-poster.ts';
import { POSTER_BLACK, POSTER_PAPER } from '../components/poster/poster-inks.ts';
import { drawable, textPath, textWidth } from './lettering-paths.ts';
import { lineHeight, setLines } from './set-lines.ts';
import type { ShareCard } from './share-card.ts';

/** What networks ask for; drawn at this size. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;

/** Whole pixels of paper; the poster, 60 × 80, fills the rest. */
const PAPER = 727;
const POSTER = SHARE_SIZE.width - PAPER;
const MARGIN = 56;
const WIDTH = PAPER - 2 * MARGIN;
const BAND = 112;

function plane(path: string, fill: string): string {
  return `<path fill="${fill}" d="${path}"/>`;
}

/** Baselines of a block of lines whose first line begins at `top`. */
function block(lines: readonly string[], size: number, top: number, fill: string): string {
  const paths = lines.map((line, index) =>
    textPath(line, MARGIN, top + size * 0.8 + index * lineHeight(size), size),
  );
  return plane(paths.join(''), fill);
}

function poster({ motif, title }: ShareCard): string {
  const { ground, shapes } = drawPoster(motif, title);
  const cut = shapes.map(({ path, fill }) => plane(path, fill)).join('');
  return `<svg x="${PAPER}" width="${POSTER}" height="${SHARE_SIZE.height}" viewBox="0 0 60 80" preserveAspectRatio="xMidYMid slice">${plane('M0 0h60v80H0z', ground)}${cut}</svg>`;
}

const FOOT = { width: WIDTH, height: BAND - 24, sizes: [40, 36, 33, 30] } as const;

/** A date or a place along the foot, on black. */
function foot(line: string): string {
  const top = SHARE_SIZE.height - BAND;
  const oneLine = setLines(line, { ...FOOT, height: lineHeight(FOOT.sizes[0]) });
  const { size, lines } = oneLine.lines[0] === line ? oneLine : setLines(line, FOOT);
  const start = top + (BAND - lines.length * lineHeight(size)) / 2;
  return `${plane(`M0 ${top}h${PAPER}v${BAND}H0z`, POSTER_BLACK)}${block(lines, size, start, POSTER_PAPER)}`;
}

/** What became of the event, on a plane of its own above the title. */
function stamp(state: string, top: number, ground: string): string {
  const width = textWidth(state, 40) + 40;
  return `${plane(`M${MARGIN} ${top}h${width}v64H${MARGIN}z`, ground)}${plane(textPath(state, MARGIN + 20, top + 46, 40), POSTER_PAPER)}`;
}

/** The whole picture as SVG without a single text element: the same bytes for the same card. */
export function drawShareImage(card: ShareCard): string {
  const sender = drawable(card.sender);
  const state = drawable(card.state ?? '');
  const line = drawable(card.line ?? '');
  const title = drawable(card.title) || sender;
  const head = sender === '' ? '' : block([sender], 28, MARGIN, POSTER_BLACK);
  const top = MARGIN + (sender === '' ? 0 : 60) + (state === '' ? 0 : 88);
  const bottom = SHARE_SIZE.height - (line === '' ? MARGIN : BAND + 24);
  const { size, lines } = setLines(title, {
    width: WIDTH,
    height: bottom - top,
    sizes: [132, 118, 104, 92, 80, 72, 64, 56, 50, 44, 38],
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SHARE_SIZE.width}" height="${SHARE_SIZE.height}">`,
    plane(`M0 0h${PAPER}v${SHARE_SIZE.height}H0z`, POSTER_PAPER),
    head,
    state === '' ? '' : stamp(state, top - 88, POSTER_BLACK),
    block(lines, size, top, POSTER_BLACK),
    line === '' ? '' : foot(line),
    poster(card),
    '</svg>',
  ].join('');
}
