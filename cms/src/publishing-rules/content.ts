import { entriesOf } from './plain-entry';
import { saysNothing } from './rich-text';
import { problemAt, type Rule } from './spot';

/** A page made of blocks has at least one that says something; a title alone leads nowhere. */
export const contentRule: Rule = (spot) => {
  const blocks = entriesOf(spot.entry, 'content');
  const empty = blocks.every(
    (block) => block['__component'] === 'blocks.text' && saysNothing(block['body']),
  );
  if (!empty) return [];
  return [
    problemAt(
      spot,
      'content',
      'strona nie ma treści. Dodaj blok, na przykład tekst, i wypełnij go.',
    ),
  ];
};
