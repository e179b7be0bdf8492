import { createHash } from 'node:crypto';
import { attribute, type Element, rawTextOf } from '../elements.ts';
import { oncePerRun } from '../once-per-page.ts';

/** Attributes that styles and browsers go by, with their values. */
const WITH_VALUE = [
  'class',
  'role',
  'type',
  'tabindex',
  'aria-current',
  'aria-pressed',
  'aria-expanded',
];
/** Those of which it matters only whether they are there. */
const WITHOUT_VALUE = ['href', 'hidden', 'open', 'disabled', 'controls', 'autoplay', 'checked'];

/**
 * What a page is made of but for its words, pictures and addresses: each element with its classes
 * and states in the one it stands in, its styles and its scripts; each once. Pages share most of
 * their pieces, for they come from the same templates. Pure.
 */
export const piecesOf = oncePerRun((page): readonly string[] => {
  const pieces = new Set([`kind ${page.kind}`]);
  for (const element of page.elements) {
    if (element.tagName !== 'style') pieces.add(pieceOf(element));
    // A page carries those rules that it needs; rule by rule it is the same style sheet.
    else for (const rule of rulesOf(rawTextOf(element))) pieces.add(rule);
  }
  return [...pieces];
});

const sheets = new Map<string, readonly string[]>();

function rulesOf(css: string): readonly string[] {
  const before = sheets.get(css);
  if (before !== undefined) return before;
  const rules = css.split('}');
  sheets.set(css, rules);
  return rules;
}

function pieceOf(element: Element): string {
  const { tagName, parentNode } = element;
  if (['meta', 'link', 'title', 'path'].includes(tagName)) return tagName;
  if (tagName === 'script') {
    // Data for search engines are words.
    const isData = attribute(element, 'type') === 'application/ld+json';
    return isData ? tagName : hashOf(`${attribute(element, 'src')} ${rawTextOf(element)}`);
  }
  const parent = parentNode !== null && 'tagName' in parentNode ? lookOf(parentNode) : '';
  return `${parent} > ${lookOf(element)}`;
}

const looks = new WeakMap<Element, string>();

function lookOf(element: Element): string {
  const before = looks.get(element);
  if (before !== undefined) return before;
  const said = WITH_VALUE.flatMap((name) => {
    const value = attribute(element, name);
    return value === null ? [] : [`${name}=${value}`];
  });
  const there = WITHOUT_VALUE.filter((name) => attribute(element, name) !== null);
  const made = [element.tagName, ...said, ...there].join('.');
  looks.set(element, made);
  return made;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
