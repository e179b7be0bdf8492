import { isPlainEntry, textOf } from '../publishing-rules/plain-entry';
import { momentInWords } from '../site-status/moments-in-words';
import { isNamed } from './content-of-entry';

/** Enough to know a text again. */
const LONGEST = 90;
/** How much of what is the same stands before the first difference. */
const BEFORE = 30;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;
const TIME = /^(\d{2}:\d{2}):\d{2}(\.\d+)?$/;

/**
 * Says in Polish what a field holds, as one line: texts as they are, moments as clocks in Poland show
 * them, files and entries by their names, parts of an entry by the words in them.
 *
 * @param now moments of this day are told by their hour alone
 */
export function valueInWords(value: unknown, now: number): string {
  if (value === null || value === undefined || value === '') return 'puste';
  if (typeof value === 'boolean') return value ? 'tak' : 'nie';
  if (typeof value === 'string') return textInWords(value, now);
  if (isNamed(value)) return value.name || 'bez nazwy';
  if (Array.isArray(value)) {
    const words = value.map((part) => valueInWords(part, now)).filter((part) => part !== 'puste');
    return words.length === 0 ? 'puste' : words.join(isRichText(value) ? ' ' : ', ');
  }
  if (!isPlainEntry(value)) return String(value);
  if (Array.isArray(value['children'])) return richTextInWords(value['children']);
  if ('text' in value && 'type' in value) return textOf(value, 'text');
  const { __component, ...fields } = value;
  const words = Object.values(fields)
    .filter((field) => field !== false && field !== null)
    .map((field) => valueInWords(field, now))
    .filter((field) => field !== 'puste');
  return words.length === 0 ? 'puste' : words.join(', ');
}

/**
 * Cuts two lines so that their first difference can be seen in both.
 * @returns both, with "…" where something was left out
 */
export function cutToDifference(one: string, other: string): [string, string] {
  let same = 0;
  while (same < Math.min(one.length, other.length) && one[same] === other[same]) same += 1;
  const start = same <= BEFORE || Math.max(one.length, other.length) <= LONGEST ? 0 : same - BEFORE;
  const cut = (line: string) => {
    const part = line.slice(start, start + LONGEST);
    const end = start + LONGEST < line.length ? '…' : '';
    return `${start > 0 ? '…' : ''}${part}${end}`;
  };
  return [cut(one), cut(other)];
}

function textInWords(text: string, now: number): string {
  if (MOMENT.test(text)) return momentInWords(Date.parse(text), now);
  return text.replace(TIME, '$1').replace(/\s+/g, ' ').trim() || 'puste';
}

function isRichText(list: readonly unknown[]): boolean {
  return list.some((part) => isPlainEntry(part) && Array.isArray(part['children']));
}

function richTextInWords(children: readonly unknown[]): string {
  const words = children.filter(isPlainEntry).map((child) => {
    const { children: inner } = child;
    return Array.isArray(inner) ? richTextInWords(inner) : String(child['text'] ?? '');
  });
  return words.join('').trim();
}
