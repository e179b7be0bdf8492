import { type Passage, textsWithin } from './passages';
import { isPlainEntry, type PlainEntry } from './plain-entry';
import { type Problem, warningAt } from './spot';

/** On the web only links are underlined. */
export function underlineIn(passage: Passage): Problem[] {
  if (passage.block === null) return [];
  const marked = textsWithin(passage.block).find(
    ({ underline, text }) => underline === true && String(text).trim() !== '',
  );
  if (marked === undefined) return [];
  return [
    warningAt(
      passage.spot,
      passage.attribute,
      `„${String(marked['text']).trim()}” jest podkreślone. Podkreślenie oznacza w internecie link i myli czytających. Usuń je; ważne słowo pogrub.`,
      {
        place: passage.place,
        repair: { label: 'Usuń podkreślenie', value: passage.replaced(withoutUnderline) },
      },
    ),
  ];
}

function withoutUnderline(node: PlainEntry): PlainEntry {
  const { underline: _removed, ...rest } = node;
  const { children } = node;
  if (!Array.isArray(children)) return rest;
  return {
    ...rest,
    children: children.map((child) => (isPlainEntry(child) ? withoutUnderline(child) : child)),
  };
}
