import { faultOfAlternativeText, withoutNeedlessStart } from './alternative-text';
import { LONGEST_ALTERNATIVE } from './alternatives';
import { entryOf, type PlainEntry, textOf } from './plain-entry';
import { type Problem, problemAt, type Repair, type Rule } from './spot';

/**
 * A picture in use: it has a file, and it is described or declared decorative (WCAG 2.2, 1.1.1);
 * a poster also has its words as text (WCAG 2.2, 1.4.5).
 */
export const imageRule: Rule = (spot) => {
  const role = textOf(spot.entry, 'role');
  const alternativeText = textOf(spot.entry, 'alternativeText');
  const media = entryOf(spot.entry, 'media');
  const problems: Problem[] = [];
  if (media === null) {
    problems.push(problemAt(spot, 'media', 'nie wybrano pliku. Wybierz obraz albo usuń to pole.'));
  }
  if (role !== 'dekoracyjne' && alternativeText === '') {
    problems.push(
      problemAt(
        spot,
        'alternativeText',
        'obraz nie ma opisu. Napisz, co pokazuje, albo wybierz rolę „dekoracyjne”, jeśli nic nie wnosi.',
        { repair: fromLibrary(media) },
      ),
    );
  }
  if (role !== 'dekoracyjne' && alternativeText !== '') {
    const fault = faultOfAlternativeText(
      alternativeText,
      media === null ? '' : textOf(media, 'name'),
    );
    const mended = withoutNeedlessStart(alternativeText);
    const repair = mended === null ? null : { label: 'Usuń zbędny początek', value: mended };
    if (fault !== null) problems.push(problemAt(spot, 'alternativeText', fault, { repair }));
  }
  if (role === 'plakat' && textOf(spot.entry, 'posterText') === '') {
    problems.push(
      problemAt(
        spot,
        'posterText',
        'plakat nie ma przepisanej treści. Przepisz wszystkie słowa z plakatu, żeby każdy mógł je przeczytać.',
      ),
    );
  }
  return problems;
};

/**
 * What the library knows of the picture, offered and never filled in by itself: what a picture is to say
 * depends on where it stands.
 */
function fromLibrary(media: PlainEntry | null): Repair | null {
  const known = media === null ? '' : textOf(media, 'alternativeText');
  const name = media === null ? '' : textOf(media, 'name');
  // The name of a file is offered to nobody, even if it is a plain word.
  const isName = name.toLowerCase().startsWith(known.toLowerCase());
  if (known === '' || isName || known.length > LONGEST_ALTERNATIVE) return null;
  if (faultOfAlternativeText(known, name) !== null) return null;
  return { label: `Wstaw opis z biblioteki: „${known}”`, value: known };
}
