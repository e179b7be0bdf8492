import { faultOfLinkAddress } from './link-address';
import { wordsOf } from './passages';
import { entriesOf, isPlainEntry, numberOf, type PlainEntry, textOf } from './plain-entry';

/** What is wrong in a rich text, and the heading level it ends on (for the text that follows). */
export type RichTextReview = { faults: string[]; lastLevel: number };

/** A picture within a text has no role, no credit and no place in the layout of the site. */
const NO_PICTURES =
  'w tekście stoi obraz, którego strona nie pokaże. Usuń go z tekstu i wstaw polem albo blokiem „Obraz”.';

/**
 * Reviews a rich text (Strapi Blocks): heading levels (WCAG 2.2, 1.3.1), links (2.4.4), no pictures.
 * @param value the stored value; anything that is not a list counts as an empty text
 * @param levelBefore the level of the heading this text stands under; the page title is 1
 * @returns faults as rests of Polish sentences
 */
export function reviewRichText(value: unknown, levelBefore: number): RichTextReview {
  const blocks = Array.isArray(value) ? value.filter(isPlainEntry) : [];
  const faults: string[] = [];
  let level = levelBefore;
  for (const block of blocks) {
    if (block['type'] === 'heading') {
      faults.push(...headingFaults(block, level));
      level = Math.max(2, numberOf(block, 'level') ?? 2);
    }
    if (block['type'] === 'image') faults.push(NO_PICTURES);
    for (const link of linksWithin(block)) faults.push(...linkFaults(link));
  }
  return { faults, lastLevel: level };
}

/** Whether a rich text has neither words nor pictures; an empty paragraph says nothing. */
export function saysNothing(value: unknown): boolean {
  const blocks = Array.isArray(value) ? value.filter(isPlainEntry) : [];
  return blocks.every((block) => block['type'] !== 'image' && wordsOf(block) === '');
}

function headingFaults(heading: PlainEntry, levelBefore: number): string[] {
  const words = wordsOf(heading);
  if (words === '') {
    return ['jest pusty nagłówek. Wpisz jego treść albo zmień go w zwykły akapit.'];
  }
  const level = numberOf(heading, 'level') ?? 1;
  if (level < 2) {
    return [
      `nagłówek „${words}” ma poziom 1, zastrzeżony dla tytułu strony. Zmień go na poziom 2.`,
    ];
  }
  if (level > levelBefore + 1) {
    return [
      `nagłówek „${words}” ma poziom ${level}, a powinien mieć najwyżej ${levelBefore + 1}. Nie pomijaj poziomów nagłówków.`,
    ];
  }
  return [];
}

function linkFaults(link: PlainEntry): string[] {
  const words = wordsOf(link);
  const fault = faultOfLinkAddress(textOf(link, 'url'));
  const faults = fault === null ? [] : [`link „${words || textOf(link, 'url')}”: ${fault}`];
  if (words === '') {
    faults.push(`link do „${textOf(link, 'url')}” nie ma tekstu. Napisz, dokąd prowadzi.`);
  }
  return faults;
}

function linksWithin(node: PlainEntry): PlainEntry[] {
  if (node['type'] === 'link') return [node];
  return entriesOf(node, 'children').flatMap(linksWithin);
}
