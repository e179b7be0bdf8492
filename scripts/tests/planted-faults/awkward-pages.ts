import {
  gallery,
  heading,
  image,
  intro,
  item,
  link,
  list,
  moment,
  page,
  paragraph,
  point,
  quote,
  type Raw,
  table,
  text,
  words,
} from './raw-content.ts';

/** A word as no dictionary has, without a place where it might be broken. */
const LONG = 'Konstantynopolitańczykowianeczkówna'.repeat(3);
const chapter = (title: string) => [
  heading(2, title),
  paragraph(words('Zajęcia są w środy i w piątki. '.repeat(120))),
];

/**
 * What an editor may write without breaking anything, because the templates hold it: whole classes of
 * faults that no content can cause. By the class of fault.
 */
const AWKWARD: Readonly<Record<string, readonly Raw[]>> = {
  'za-szerokie': [
    text(
      heading(2, LONG),
      paragraph(words(`https://example.org/${'bardzo/dlugi/adres/'.repeat(8)}`)),
      { type: 'code', children: [words('a'.repeat(200))] },
    ),
    table(
      'Plan całego roku',
      ['Miesiąc', 'Warsztaty'].map((cell) => Array(14).fill(cell).join(' | ')).join('\n'),
    ),
    quote(LONG),
    moment(LONG),
    point(LONG),
    image('Kapela na rynku', LONG),
  ],
  // Ids are made of headings, and the templates have ids of their own.
  'powtorzone-identyfikatory': [text(...['Treść', 'Tresc', 'Menu', 'Stopka'].flatMap(chapter))],
  'powtorzone-nazwy': [
    table('Menu główne', 'Dzień | Godzina\nŚroda | 17.00'),
    gallery('Kapela na rynku'),
    gallery('Kapela na scenie'),
  ],
  'dziwne-listy': [
    intro,
    text(
      list(list(item(words('Lista zaczyna się od listy'))), item(words(''))),
      { type: 'heading', level: 2, children: [link('/kontakt/', 'Jak do nas dojechać')] },
      paragraph(words('Autobusem albo pieszo.')),
    ),
  ],
};

/** Pages in which nothing may be found; two of them have one title. */
export const AWKWARD_PAGES = Object.entries(AWKWARD).map(([slug, content]) =>
  page(slug, 'Strona niezwykła', content),
);
