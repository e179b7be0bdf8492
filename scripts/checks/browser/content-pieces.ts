import { createHash } from 'node:crypto';
import type { Element } from '../elements.ts';
import { oncePerRun } from '../once-per-page.ts';
import type { Page } from '../page.ts';
import { piecesOf } from './pieces.ts';

/** Attributes with few values, which tell programs what an element is. */
const WITH_VALUE =
  /^(class|role|type|tabindex|lang|dir|scope|autocomplete|rel|target|aria-(?!label|describedby|controls|owns|details).+)$/;
/** Names within the page, of which each figure counts. */
const REFERENCE = /^(id|for|headers|aria-(labelledby|describedby|controls|owns|details))$/;
/** What they say is for programs alone, and is judged by checks of the whole site. */
const FOR_PROGRAMS = new Set(['meta', 'link', 'script', 'style']);
/** Drawings and data: nothing in them is a text, and their parts have no meaning of their own. */
const NO_PARTS = new Set(['svg', 'style', 'script', 'template']);

/** Letters of the longest word, letters of a text, children of an element: each step is a piece. */
const WORD_STEPS = [10, 14, 18, 22, 26, 30, 36, 44, 60, 100];
const TEXT_STEPS = [1, 2, 3, 4, 20, 40, 80, 160, 320, 640, 1280, 2560];
const CHILD_STEPS = [1, 2, 4, 8, 16, 32, 64, 128];

/**
 * What a page is made of, its content included, piece by piece: the pieces of its templates, every
 * element with its attributes in the one it stands in, how long its words and texts are and how many
 * children it has, each step between headings, every text and every value. What pieces cannot say of
 * a page is how such as are sound by themselves go together.
 *
 * Sizes are told by steps, all up to the one reached: where a word of thirty letters has room, one of
 * ten has. Figures are all alike: a count or a date makes no new text. Pure.
 */
export const contentPiecesOf = oncePerRun((page): readonly string[] => {
  const pieces = new Set(structurePiecesOf(page));
  for (const { element, form, inside } of partsOf(page)) {
    if (FOR_PROGRAMS.has(element.tagName)) continue;
    for (const said of saidBy(element)) pieces.add(said);
    if (NO_PARTS.has(element.tagName)) continue;
    const words = ownWords(element);
    addSteps(pieces, `${inside} > ${form} word`, longestWord(words), WORD_STEPS);
    addSteps(pieces, `${inside} > ${form} text`, words.length, TEXT_STEPS);
    addSteps(pieces, `${form} children`, element.childNodes.length, CHILD_STEPS);
  }
  return [...pieces];
});

/**
 * What a page is made of but for what its words say: the pieces of its templates, every element with its
 * attributes in the one it stands in, which of them are empty, and each step between headings. Pure.
 */
export const structurePiecesOf = oncePerRun((page): readonly string[] => {
  const pieces = new Set(piecesOf(page));
  let heading = 'none';
  for (const { element, form, inside } of partsOf(page)) {
    pieces.add(`${inside} > ${form}`);
    if (element.childNodes.length === 0) pieces.add(`${inside} > ${form} empty`);
    if (/^h[1-6]$/.test(element.tagName)) {
      pieces.add(`${heading} then ${element.tagName}`);
      heading = element.tagName;
    }
  }
  return [...pieces];
});

interface Part {
  readonly element: Element;
  readonly form: string;
  readonly inside: string;
}

/** The elements of a page with what each is and what it stands in, without what drawings are made of. */
function partsOf({ elements }: Page): readonly Part[] {
  const drawn = new Set<unknown>();
  return elements.flatMap((element): Part[] => {
    const { tagName, parentNode } = element;
    const isPart = parentNode !== null && drawn.has(parentNode);
    if (isPart || NO_PARTS.has(tagName)) drawn.add(element);
    if (isPart) return [];
    const inside = parentNode !== null && 'tagName' in parentNode ? formOf(parentNode) : '';
    return [{ element, form: formOf(element), inside }];
  });
}

function addSteps(pieces: Set<string>, what: string, size: number, steps: readonly number[]): void {
  for (const step of steps) if (size >= step) pieces.add(`${what} ${step}`);
}

const forms = new WeakMap<Element, string>();

function formOf(element: Element): string {
  const before = forms.get(element);
  if (before !== undefined) return before;
  const said = element.attrs.map(({ name, value }) => {
    if (WITH_VALUE.test(name)) return `${name}=${value}`;
    return value.trim() === '' ? `${name}=` : name;
  });
  const made = [element.tagName, ...said.sort()].join(' ');
  forms.set(element, made);
  return made;
}

/** Its text, and what its attributes say, each by itself. */
function saidBy(element: Element): string[] {
  const own = ownWords(element);
  return [
    ...(own === '' ? [] : [hashOf(own)]),
    ...element.attrs
      .filter(({ name, value }) => !WITH_VALUE.test(name) && value.trim() !== '')
      .map(({ name, value }) =>
        REFERENCE.test(name) ? `${name}=${value}` : `${name}=${hashOf(value)}`,
      ),
  ];
}

/** The text that stands in the element itself and in no other within it. */
function ownWords(element: Element): string {
  if (NO_PARTS.has(element.tagName)) return '';
  return element.childNodes
    .flatMap((child) => ('value' in child ? [child.value] : []))
    .join(' ')
    .trim();
}

function longestWord(text: string): number {
  return Math.max(0, ...text.split(/[\s/-]+/).map((word) => word.length));
}

/** Figures are all alike: a date or a count makes no new text. */
function hashOf(text: string): string {
  const alike = text.replaceAll(/\d+/g, '0').replaceAll(/\s+/g, ' ').trim();
  return createHash('sha256').update(alike).digest('base64url').slice(0, 16);
}
