import { foreignRuns } from './detect-language.mjs';
import { type ForeignRun, languageOfScript, scriptRuns } from './detect-script.mjs';
import { fieldLabel } from './field-labels';
import { unmarkedText, withLanguages } from './language-marks';
import { languageOf } from './languages';
import type { Passage } from './passages';
import { textOf } from './plain-entry';
import { type Problem, type Spot, warningAt } from './spot';
import type { Structure } from './structure';

/** The fields with a list beside them that says their language, by type and component. */
const LANGUAGE_FIELDS: { readonly [uid: string]: { readonly [attribute: string]: string } } = {
  'api::event.event': { title: 'titleLanguage' },
  'api::class.class': { title: 'titleLanguage' },
  'api::heritage-article.heritage-article': { title: 'titleLanguage' },
  'api::news-item.news-item': { title: 'titleLanguage' },
  'api::page.page': { title: 'titleLanguage' },
  'blocks.quote': { text: 'language' },
  'heritage.source': { title: 'language' },
};

/** Letters of any script may stand in an address; nobody reads it out. */
const ADDRESS = /^\s*(?:[a-z]+:|\/)\S*\s*$/i;

const WHY = 'Czytnik ekranu przeczyta to polskimi głoskami i nikt tego nie zrozumie.';

/**
 * Passages in another language without a mark (WCAG 2.2, 3.1.2). Foreign words in Latin letters are a
 * warning, for a machine only suspects them. Letters that Polish does not have need no mark: the site
 * itself says their language, but for those in the midst of a Polish description of a picture, where HTML
 * has no place for it.
 * @param spots the entry and all its components
 * @param passages those of the same spots
 */
export function foreignLanguageProblems(
  structure: Structure,
  spots: readonly Spot[],
  passages: readonly Passage[],
): Problem[] {
  return [
    ...passages.flatMap((passage) => (passage.block === null ? [] : inRichText(passage))),
    ...spots.flatMap((spot) => inPlainFields(structure, spot, passages)),
  ];
}

function inRichText(passage: Passage): Problem[] {
  const { block, spot, attribute, place } = passage;
  if (block === null) return [];
  const runs = foreignRuns(unmarkedText(block));
  const [first] = runs;
  if (first === undefined) return [];
  const { said } = languageNamed(first);
  return [
    warningAt(
      spot,
      attribute,
      `„${shortened(first.text)}” jest ${said}, a nie ma oznaczenia. ${WHY} Zaznacz ten fragment i wybierz „Język zaznaczenia” z listy nad tekstem.`,
      {
        place,
        repair: {
          label: `Oznacz: ${said}`,
          value: passage.replaced((node) => withLanguages(node, runs)),
        },
      },
    ),
  ];
}

function inPlainFields(structure: Structure, spot: Spot, passages: readonly Passage[]): Problem[] {
  return Object.entries(structure[spot.uid] ?? {}).flatMap(([attribute, field]) => {
    if (field.kind !== 'string' && field.kind !== 'text') return [];
    const beside = LANGUAGE_FIELDS[spot.uid]?.[attribute];
    if (beside !== undefined && textOf(spot.entry, beside) !== '') return [];
    const text = textOf(spot.entry, attribute);
    if (ADDRESS.test(text)) return [];
    if (spot.uid === 'shared.image' && attribute === 'alternativeText') {
      const [letters] = languageOfScript(text) === null ? scriptRuns(text) : [];
      if (letters !== undefined) return [inDescription(spot, attribute, letters)];
    }
    const isProse =
      beside !== undefined ||
      passages.some((passage) => passage.spot === spot && passage.attribute === attribute);
    const [run] = isProse ? foreignRuns(text) : [];
    if (run === undefined) return [];
    return [
      beside === undefined
        ? withoutList(spot, attribute, run)
        : withList(spot, attribute, beside, run),
    ];
  });
}

function withList(spot: Spot, attribute: string, beside: string, run: ForeignRun): Problem {
  const { name, said } = languageNamed(run);
  return warningAt(
    spot,
    beside,
    `„${shortened(run.text)}” (pole „${fieldLabel(spot.uid, attribute)}”) jest ${said}, a nie ma oznaczenia. ${WHY} Wybierz język z listy.`,
    { repair: { label: `Wybierz: ${name}`, value: name } },
  );
}

/** There is no list where foreign words seldom stand: the way out is Polish, or the rich text. */
function withoutList(spot: Spot, attribute: string, run: ForeignRun): Problem {
  return warningAt(
    spot,
    attribute,
    `„${shortened(run.text)}” jest ${languageNamed(run).said}. ${WHY} W tym polu języka nie da się oznaczyć: napisz to po polsku (nazwę polskimi literami), a obcy tekst przenieś do opisu i tam oznacz.`,
  );
}

/** The description is an attribute: it is in one language as a whole. */
function inDescription(spot: Spot, attribute: string, run: ForeignRun): Problem {
  return warningAt(
    spot,
    attribute,
    `„${shortened(run.text)}” jest ${languageNamed(run).said}, a reszta opisu po polsku. Opis zdjęcia ma jeden język, więc czytnik ekranu przeczyta te słowa polskimi głoskami. Napisz je polskimi literami albo po polsku, a oryginał daj w podpisie: tam strona sama oznaczy język.`,
  );
}

function languageNamed({ language }: ForeignRun): { name: string; said: string } {
  return languageOf(language) ?? { name: language, said: 'w innym języku' };
}

function shortened(text: string): string {
  const letters = [...text.replace(/\s+/g, ' ').trim()];
  return letters.length > 40 ? `${letters.slice(0, 39).join('').trim()}…` : letters.join('');
}
