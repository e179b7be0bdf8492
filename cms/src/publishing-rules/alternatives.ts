import { counted } from './counted';
import { entryOf, textOf } from './plain-entry';
import { type Problem, type Rule, type Spot, warningAt } from './spot';

/** Letters of a description; a screen reader reads it in one go. */
export const LONGEST_ALTERNATIVE = 160;
const LETTERS = { one: 'znak', few: 'znaki', many: 'znaków' };

/** What makes a description of a picture worse than it could be (WCAG 2.2, 1.1.1, 1.4.5). */
export const alternativeAdvice: Rule = (spot) => {
  const role = textOf(spot.entry, 'role');
  const text = textOf(spot.entry, 'alternativeText');
  if (role === 'dekoracyjne' && isInGallery(spot)) return [decorativeInLink(spot)];
  if (text === '') return [];
  if (role === 'dekoracyjne') {
    return [
      warningAt(
        spot,
        'alternativeText',
        'obraz jest oznaczony jako dekoracyjny, więc nikt nie usłyszy tego opisu. Jeśli obraz coś wnosi, wybierz rolę „informacyjne”; jeśli nie, usuń opis.',
        { repair: { label: 'Usuń opis', value: null } },
      ),
    ];
  }
  const problems: Problem[] = [];
  if (text.length > LONGEST_ALTERNATIVE) {
    problems.push(
      warningAt(
        spot,
        'alternativeText',
        `opis ma ${counted(text.length, LETTERS)}. Czytnik ekranu czyta go bez przerwy i nie da się do niego wrócić. Skróć go do ${LONGEST_ALTERNATIVE} znaków, a resztę napisz w tekście obok.`,
      ),
    );
  }
  if (text.toLocaleLowerCase('pl') === textOf(spot.entry, 'caption').toLocaleLowerCase('pl')) {
    problems.push(
      warningAt(
        spot,
        'alternativeText',
        'opis jest taki sam jak podpis. Kto słucha strony, usłyszy to samo dwa razy. W opisie napisz, co widać; w podpisie to, czego nie widać.',
      ),
    );
  }
  if (role === 'informacyjne' && /^plakat(?!\p{L})/iu.test(text)) {
    problems.push(
      warningAt(
        spot,
        'role',
        'opis mówi, że to plakat, a rola jest inna. Słów z plakatu nikt wtedy nie odczyta. Wybierz rolę „plakat” i przepisz jego słowa.',
      ),
    );
  }
  return problems;
};

/** The site makes each picture of a gallery a link to its full size; other pictures are no links. */
function isInGallery({ path }: Spot): boolean {
  const [attribute] = path.slice(-2);
  return attribute === 'gallery' || attribute === 'images';
}

/** A link whose picture is silent does not say what it opens (WCAG 2.2, 2.4.4 and 2.4.9). */
function decorativeInLink(spot: Spot): Problem {
  return warningAt(
    spot,
    'role',
    'w galerii każdy obraz jest linkiem do powiększenia, a dekoracyjny nie mówi, co się otworzy. Wybierz rolę „informacyjne” i opisz obraz albo przenieś go poza galerię.',
  );
}

/** Pictures of one entry that are told apart by nothing: told at the second. */
export function sameAlternatives(spots: readonly Spot[]): Problem[] {
  const known = new Map<string, unknown>();
  return spots.flatMap((spot) => {
    const text = textOf(spot.entry, 'alternativeText').toLocaleLowerCase('pl');
    if (spot.uid !== 'shared.image' || text === '') return [];
    const file = entryOf(spot.entry, 'media')?.['id'];
    const before = known.get(text);
    if (!known.has(text)) known.set(text, file);
    if (before === undefined || before === file) return [];
    return [
      warningAt(
        spot,
        'alternativeText',
        'inny obraz w tym wpisie ma ten sam opis. Kto nie widzi, nie odróżni ich od siebie. Napisz, czym ten obraz się różni.',
      ),
    ];
  });
}
