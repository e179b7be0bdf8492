import { type Passage, textsWithin } from './passages';
import { type Problem, warningAt } from './spot';
import { withoutMark } from './without-mark';

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
        repair: {
          label: 'Usuń podkreślenie',
          value: passage.replaced((node) => withoutMark(node, 'underline')),
        },
      },
    ),
  ];
}
