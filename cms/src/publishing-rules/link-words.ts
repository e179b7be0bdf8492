import type { Passage } from './passages';
import { wordsOf } from './passages';
import { entriesOf, entryOf, type PlainEntry, textOf } from './plain-entry';
import { type Problem, problemAt, type Spot, warningAt } from './spot';

/** A link as its reader meets it. */
type PlacedLink = {
  spot: Spot;
  attribute: string;
  place: string | null;
  words: string;
  target: string;
  /** The site itself writes format and size beside the files of its own fields. */
  isAttachment: boolean;
};

/** Words that say nothing about where a link leads (WCAG 2.2, 2.4.4 and 2.4.9). */
const SAYS_NOTHING = new Set([
  'tu',
  'tutaj',
  'kliknij',
  'kliknij tu',
  'kliknij tutaj',
  'kliknij link',
  'więcej',
  'czytaj',
  'czytaj więcej',
  'czytaj dalej',
  'zobacz',
  'zobacz więcej',
  'dowiedz się więcej',
  'więcej informacji',
  'szczegóły',
  'sprawdź',
  'pobierz',
  'otwórz',
  'przejdź',
  'wejdź',
  'dalej',
  'link',
  'strona',
  'plik',
  'załącznik',
  'dokument',
  'pdf',
  'skan',
  'here',
  'click here',
  'more',
  'read more',
]);
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;
const LONGEST_ADDRESS = 30;
const FILE = /\.(pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|zip|mp3|mp4|epub)(?:[?#]|$)/i;
const FILE_NAME = /^\S+\.(pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|zip|txt|epub)$/i;
const SIZE = /\d+(?:[.,]\d+)?\s*(?:k|M|G)B/i;

/** What the words of an entry's links fail to say. */
export function linkWordProblems(spots: readonly Spot[], passages: readonly Passage[]): Problem[] {
  const links = [...passages.flatMap(linksOfPassage), ...spots.flatMap(linksOfSpot)].filter(
    ({ words }) => words !== '',
  );
  return [...links.flatMap(wordProblems), ...ambiguous(links)];
}

function linksOfPassage({ block, spot, attribute, place }: Passage): PlacedLink[] {
  if (block === null) return [];
  return linksWithin(block).map((link) => ({
    spot,
    attribute,
    place,
    words: wordsOf(link),
    target: textOf(link, 'url'),
    isAttachment: false,
  }));
}

function linksWithin(node: PlainEntry): PlainEntry[] {
  if (node['type'] === 'link') return [node];
  return entriesOf(node, 'children').flatMap(linksWithin);
}

function linksOfSpot(spot: Spot): PlacedLink[] {
  const { entry, uid } = spot;
  const placed = { spot, place: null };
  if (uid === 'shared.link') {
    const link = { words: textOf(entry, 'label'), target: textOf(entry, 'url') };
    return [{ ...placed, ...link, attribute: 'label', isAttachment: false }];
  }
  if (uid === 'shared.attachment') {
    const file = entryOf(entry, 'file');
    const target = file === null ? '' : textOf(file, 'url');
    return [
      { ...placed, words: textOf(entry, 'title'), target, attribute: 'title', isAttachment: true },
    ];
  }
  return [];
}

function wordProblems(link: PlacedLink): Problem[] {
  const { spot, attribute, place, words, target, isAttachment } = link;
  const bare = words.toLocaleLowerCase('pl').replace(/[\s.…:!>»→]+$/u, '');
  const error = (sentence: string) => [problemAt(spot, attribute, sentence, { place })];
  if (SAYS_NOTHING.has(bare)) {
    return error(
      isAttachment
        ? `tytuł „${words}” nie mówi, co to za plik. Czytnik ekranu odczytuje tytuły plików bez otoczenia. Napisz, co jest w środku, na przykład „Regulamin konkursu”.`
        : `tekst linku „${words}” nie mówi, dokąd prowadzi. Czytnik ekranu odczytuje linki bez otoczenia. Napisz cel, na przykład „Regulamin konkursu” zamiast „${words}”.`,
    );
  }
  if (FILE_NAME.test(words)) {
    return error(
      `„${words}” to nazwa pliku, a nie opis. Nie mówi, co jest w środku. Napisz to słowami, na przykład „Regulamin konkursu”.`,
    );
  }
  if (ADDRESS.test(words)) {
    const sentence = `tekstem linku jest sam adres „${words}”. Czytnik ekranu czyta go znak po znaku. Napisz słowami, dokąd link prowadzi.`;
    return words.length > LONGEST_ADDRESS
      ? error(sentence)
      : [warningAt(spot, attribute, sentence, { place })];
  }
  if (isAttachment) return attachmentTitle(link);
  const format = FILE.exec(target)?.[1];
  if (format === undefined) return [];
  const name = format.toUpperCase();
  if (words.toUpperCase().includes(name) && SIZE.test(words)) return [];
  return error(
    `link „${words}” otwiera plik, ale nie mówi jaki. Kto ma mało danych albo starszy telefon, musi to wiedzieć wcześniej. Dopisz format i rozmiar, na przykład „(${name}, 1,2 MB)”, albo dodaj plik jako załącznik – strona dopisze je sama.`,
  );
}

function attachmentTitle({ spot, attribute, words, target }: PlacedLink): Problem[] {
  if (SIZE.test(words) || /\((?:pdf|docx?|odt|xlsx?)\)/i.test(words)) {
    return [
      warningAt(
        spot,
        attribute,
        `w tytule „${words}” jest format albo rozmiar pliku. Strona dopisuje je sama, więc będą podane dwa razy. Usuń je z tytułu.`,
      ),
    ];
  }
  const old = /\.(doc|xls|ppt)$/i.exec(target)?.[1];
  if (old === undefined) return [];
  return [
    warningAt(
      spot,
      'file',
      `plik jest w dawnym formacie ${old.toUpperCase()}. Nie każdy telefon i czytnik ekranu go otworzy. Zapisz go jako ${old.toUpperCase()}X, ODT albo PDF i wybierz jeszcze raz.`,
    ),
  ];
}

/** The same words for two places (WCAG 2.2, 2.4.9): told at the second. */
function ambiguous(links: readonly PlacedLink[]): Problem[] {
  const targets = new Map<string, string>();
  return links.flatMap(({ spot, attribute, place, words, target }) => {
    const key = words.toLocaleLowerCase('pl');
    const before = targets.get(key);
    if (before === undefined) targets.set(key, target);
    if (before === undefined || before === target || SAYS_NOTHING.has(key)) return [];
    return [
      problemAt(
        spot,
        attribute,
        `dwa linki mają ten sam tekst „${words}”, a prowadzą w różne miejsca. Na liście linków nie da się ich odróżnić. Dopisz w każdym, czym się różni.`,
        { place },
      ),
    ];
  });
}
