/** A long text on several pages, each of which comes quickly on a weak signal. */
import type { BlockNode } from '../../snapshot/rich-text.ts';
import type { ContentBlock } from '../../snapshot/snapshot.ts';
import { plainText } from '../../text/heading-id.ts';
import { contentsOf } from '../block-models.ts';
import type { LinkModel } from '../page-models.ts';
import { evenBreaks, type Piece } from './even-breaks.ts';
import { lettersOf, lettersOfBlock, lettersOfNode } from './letters-of-block.ts';

/**
 * The longest text that stands on one page, in letters with everything around it: about 1,600
 * words, some 12 kB compressed with menu, styles and footer.
 */
export const LONGEST_PAGE = 12_000;
/** The measure of a part of a longer one: 8,500 letters make a page of some 9 to 10 kB. */
const PART = 8500;

/** From so many letters on, what stands after the text may be a part by itself. */
const PAGE_OF_ITS_OWN = PART / 2;

/** Of a break between two blocks of one chapter: a third of a part shorter or longer is better. */
const WITHIN_CHAPTER = 0.2;
/** Between two dates of one timeline. */
const WITHIN_TIMELINE = 0.6;

/** How much of every part the list of all chapters takes; addresses repeat and compress to little. */
function lettersOfContents(content: readonly ContentBlock[]): number {
  return lettersOf(contentsOf(content).map(({ label }) => label));
}

/** What stands on the pages besides the text and the list of its chapters, in letters. */
export interface Around {
  /** On the first part: lead, picture. */
  readonly before: number;
  /** On the last part: sources, places, what to read next. */
  readonly after: number;
}

interface Unit extends Piece {
  /** null: what stands after the text. */
  readonly block: ContentBlock | null;
  /** The chapter's heading, of a unit within a chapter. */
  readonly chapter: string | null;
}

export interface TextPart {
  readonly blocks: readonly ContentBlock[];
  /** The chapters that begin on this part. */
  readonly chapters: readonly LinkModel[];
}

/**
 * A text page by page: one page where the text is not long. Parts are of like size and begin with
 * a chapter (second-level heading) where that is possible, else between two paragraphs or blocks;
 * such a part repeats the heading of its chapter. No paragraph, list, table or gallery is divided.
 * The last part is without blocks where what comes after the text fills a page.
 */
export function textParts(content: readonly ContentBlock[], around: Around): readonly TextPart[] {
  const whole = [{ blocks: content, chapters: contentsOf(content) }];
  const units = unitsOf(content, around);
  const all = units.reduce((sum, { letters }) => sum + letters, 0);
  if (all <= LONGEST_PAGE) return whole;
  const contents = lettersOfContents(content);
  // However long the list of chapters, a part has room for text.
  const room = (measure: number) => Math.max(measure - contents, measure / 2);
  const starts = evenBreaks(units, Math.ceil(all / room(PART)), room(LONGEST_PAGE));
  if (starts.length === 1) return whole;
  return starts.map((start, index) => {
    const own = units.slice(start, starts[index + 1]);
    const blocks = joined(own.flatMap(({ block }) => block ?? []));
    const chapter = own[0]?.chapter ?? null;
    return {
      blocks: chapter === null ? blocks : joined([goesOn(chapter), ...blocks]),
      chapters: contentsOf(blocks),
    };
  });
}

function isChapter(node: BlockNode): node is Extract<BlockNode, { type: 'heading' }> {
  return node.type === 'heading' && node.level === 2;
}

function unitsOf(content: readonly ContentBlock[], around: Around): readonly Unit[] {
  const units: Unit[] = [];
  let chapter: string | null = null;
  let afterHeading = false;
  let letters = around.before;
  const add = (block: ContentBlock | null, own: number, breakCost: number | null): void => {
    units.push({
      block,
      chapter,
      letters: letters + own,
      breakCost: afterHeading ? null : breakCost,
    });
    letters = 0;
  };
  for (const block of content) {
    if (block.type !== 'text') {
      const inTimeline =
        block.type === 'timeline-entry' && units.at(-1)?.block?.type === 'timeline-entry';
      add(block, lettersOfBlock(block), inTimeline ? WITHIN_TIMELINE : WITHIN_CHAPTER);
      afterHeading = false;
      continue;
    }
    for (const node of block.body) {
      const begins = isChapter(node);
      if (begins) chapter = null;
      add({ type: 'text', body: [node] }, lettersOfNode(node), begins ? 0 : WITHIN_CHAPTER);
      if (begins) chapter = plainText(node.children);
      afterHeading = node.type === 'heading';
    }
  }
  chapter = null;
  afterHeading = false;
  // A few sources make no page.
  add(null, around.after, around.after > PAGE_OF_ITS_OWN ? 0 : null);
  return units;
}

/** Neighbouring texts in one. */
function joined(pieces: readonly ContentBlock[]): readonly ContentBlock[] {
  const blocks: ContentBlock[] = [];
  for (const block of pieces) {
    const last = blocks.at(-1);
    if (block.type === 'text' && last?.type === 'text') {
      blocks.splice(-1, 1, { type: 'text', body: [...last.body, ...block.body] });
    } else {
      blocks.push(block);
    }
  }
  return blocks;
}

function goesOn(chapter: string): ContentBlock {
  const text = `${chapter} (ciąg dalszy)`;
  return {
    type: 'text',
    body: [{ type: 'heading', level: 2, children: [{ type: 'text', text }] }],
  };
}
