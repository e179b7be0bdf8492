import { type DocumentFacts, factsOfFile, isOnlyScanned } from './document-facts';
import { LANGUAGES, languageOf } from './languages';
import { entryOf, type PlainEntry, textOf } from './plain-entry';
import { type Problem, problemAt, type Rule, type Spot, warningAt } from './spot';

/** Titles that programs write by themselves: "Microsoft Word - regulamin.docx", "Dokument1". */
const NO_TITLE =
  /^(?:microsoft |\S+\.\w{3,4}$|dokument\s?\d*$|document\s?\d*$|untitled|bez nazwy)/i;

/**
 * A file to download is there and can be read by everybody, or its content is given in another way: the
 * act of 4 April 2019 on digital accessibility, articles 5 and 7; EN 301 549, chapter 10; PDF/UA
 * (ISO 14289-1). What only pictures of pages hold is lost for certain, so it is an error; how well the
 * tags fit, no machine can say.
 */
export const attachmentRule: Rule = (spot) => {
  const file = entryOf(spot.entry, 'file');
  if (file === null) {
    return [problemAt(spot, 'file', 'nie wybrano pliku. Wybierz plik albo usuń tę pozycję.')];
  }
  const facts = factsOfFile(file);
  if (facts === null) return [];
  const unreadable = problemOfUnreadable(spot, facts);
  if (unreadable !== null) return [unreadable];
  if (facts.state !== 'read') return [];
  const language = problemOfLanguage(spot, facts.language);
  if (isGivenOtherwise(spot.entry)) return language;
  if (isOnlyScanned(facts)) {
    return [
      problemAt(
        spot,
        'file',
        'plik to same zdjęcia stron, bez liter. Czytnik ekranu nie przeczyta z niego ani słowa. Zapisz PDF z programu, w którym powstał, albo wpisz jego treść w polu „Treść inaczej”.',
      ),
    ];
  }
  return [
    ...(facts.isTagged === false ? [withoutTags(spot)] : []),
    ...(facts.language === '' ? [withoutLanguage(spot)] : language),
    ...(facts.title === '' || NO_TITLE.test(facts.title) ? [withoutTitle(spot, file)] : []),
  ];
};

/** Whether the editor says where those find the content who cannot read the file. */
function isGivenOtherwise(entry: PlainEntry): boolean {
  return textOf(entry, 'alternative') !== '' || textOf(entry, 'alternativeUrl') !== '';
}

function problemOfUnreadable(spot: Spot, { state }: DocumentFacts): Problem | null {
  if (state === 'locked') {
    return problemAt(
      spot,
      'file',
      'plik otwiera się dopiero po podaniu hasła. Odwiedzający go nie przeczyta. Zapisz go bez hasła i wybierz jeszcze raz.',
    );
  }
  if (state === 'damaged') {
    return problemAt(
      spot,
      'file',
      'plik jest uszkodzony i nie da się go otworzyć. Zapisz go na nowo w programie, w którym powstał, i wybierz jeszcze raz.',
    );
  }
  return null;
}

function withoutTags(spot: Spot): Problem {
  return warningAt(
    spot,
    'file',
    'plik PDF nie ma znaczników. Czytnik ekranu nie znajdzie w nim nagłówków ani list. Zapisz go od nowa: w Wordzie „Zapisz jako” → PDF → „Opcje” → „Znaczniki struktury dokumentu”, w LibreOffice „Eksportuj jako PDF” → „PDF/UA”.',
  );
}

function withoutLanguage(spot: Spot): Problem {
  return warningAt(
    spot,
    'file',
    'plik nie mówi, w jakim jest języku. Czytnik ekranu może czytać go z obcą wymową. Zaznacz w programie cały tekst, ustaw mu język (w Wordzie: „Recenzja” → „Język”) i zapisz plik od nowa.',
  );
}

function withoutTitle(spot: Spot, file: PlainEntry): Problem {
  return warningAt(
    spot,
    'file',
    `plik nie ma w środku tytułu. Po otwarciu przeglądarka i czytnik ekranu powiedzą „${shortened(textOf(file, 'name'))}”. Wpisz tytuł w programie (w Wordzie: „Plik” → „Informacje” → „Tytuł”) i zapisz plik od nowa.`,
  );
}

/** The page tells visitors the language of the field; it may not be another one than the file's own. */
function problemOfLanguage(spot: Spot, told: string): Problem[] {
  const code = told.toLowerCase().split(/[-_]/)[0] ?? '';
  const chosen = textOf(spot.entry, 'language');
  const inFile = languageOf(code);
  const chosenCode = LANGUAGES.find(({ name }) => name === chosen)?.code ?? 'pl';
  if (code === '' || code === chosenCode || (inFile === null && code !== 'pl')) return [];
  const said = inFile?.said ?? 'po polsku';
  return [
    warningAt(
      spot,
      'language',
      `w pliku zapisano, że jest ${said}, a tu ${chosen === '' ? 'nie wybrano języka, czyli jest polski' : `jest ${chosen}`}. Czytnik ekranu przeczyta go z obcą wymową. Popraw to pole albo ustaw język w pliku i zapisz go od nowa.`,
      {
        repair: {
          label: inFile === null ? 'Ustaw: po polsku' : `Ustaw: ${inFile.name}`,
          value: inFile?.name ?? null,
        },
      },
    ),
  ];
}

function shortened(name: string): string {
  return name.length > 60 ? `${name.slice(0, 59)}…` : name;
}
