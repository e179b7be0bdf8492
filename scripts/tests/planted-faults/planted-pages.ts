import {
  gallery,
  heading,
  image,
  intro,
  item,
  link,
  list,
  paragraph,
  type Raw,
  table,
  text,
  words,
} from './raw-content.ts';

/** One planted fault, and what an editor is to be told of it. */
export interface Planted {
  /** Last part of the page's address and of the documentId. */
  readonly slug: string;
  /** `check/rule` of each finding that may tell it. */
  readonly rules: readonly [string, ...string[]];
  /** The way to the field, as `content.1.body`; empty when the entry as a whole is meant. */
  readonly field: string;
  /** Part of the sentence. */
  readonly says: string;
  readonly content: readonly Raw[];
}

const WHERE_LINKS_LEAD: readonly Planted[] = [
  {
    slug: 'odnosnik-donikad',
    rules: ['links/no-such-address'],
    field: 'content.1.body',
    says: '„/nie-ma/”, a takiej strony nie ma',
    content: [intro, text(paragraph(words('Zobacz '), link('/nie-ma/', 'plan sali')))],
  },
  {
    slug: 'kotwica-donikad',
    rules: ['links/no-such-fragment'],
    field: 'content.1.body',
    says: 'prowadzi do miejsca, którego na stronie nie ma',
    content: [intro, text(paragraph(words('Zobacz '), link('#cennik', 'cennik zajęć')))],
  },
  {
    slug: 'adres-bez-ukosnika',
    rules: ['links/not-canonical'],
    field: 'content.1.body',
    says: 'Dopisz ukośnik na końcu',
    content: [intro, text(paragraph(words('Zobacz '), link('/kontakt', 'jak do nas dojechać')))],
  },
  {
    slug: 'sam-krzyzyk',
    rules: ['links/empty-address'],
    field: 'content.1.body',
    says: 'odnośnik nie ma adresu',
    content: [intro, text(paragraph(words('Zobacz '), link('#', 'cennik zajęć')))],
  },
  {
    slug: 'zepsuty-adres',
    rules: ['links/malformed-address'],
    field: 'content.1.body',
    says: 'nie jest poprawnym adresem',
    content: [intro, text(paragraph(words('Zobacz '), link('https://[', 'stronę festiwalu')))],
  },
  {
    slug: 'niepelny-e-mail',
    rules: ['links/malformed-mail'],
    field: 'content.1.body',
    says: 'nie jest poprawnym adresem',
    content: [intro, text(paragraph(words('Napisz na '), link('mailto:biuro', 'adres biura')))],
  },
  {
    slug: 'opis-w-dwoch-alfabetach',
    rules: ['language-of-parts/foreign-description'],
    field: 'content.1.image.alternativeText',
    says: 'są słowa w innym alfabecie',
    content: [intro, image('Drewniana brama z napisem „Ласкаво просимо”')],
  },
  {
    slug: 'angielskie-slowa',
    rules: ['language-of-parts/foreign-words'],
    field: 'content.1.body',
    says: 'bez oznaczenia, więc czytnik ekranu',
    content: [intro, text(paragraph(words('You are welcome to come in and sing with us.')))],
  },
  {
    slug: 'telefon-bez-cyfr',
    rules: ['links/malformed-phone'],
    field: 'content.1.body',
    says: 'nie jest poprawnym adresem',
    content: [intro, text(paragraph(words('Zadzwoń '), link('tel: - ', 'do biura')))],
  },
];

const WHAT_LINKS_ARE_CALLED: readonly Planted[] = [
  {
    slug: 'odnosnik-bez-slow',
    rules: ['axe/link-name', 'html-validity/wcag/h30'],
    field: 'content.1.body',
    says: 'nie ma nazwy',
    content: [intro, text(paragraph(words('Zobacz też '), link('/kontakt/', '')))],
  },
  {
    slug: 'odnosnik-ze-spacji',
    rules: ['axe/link-name', 'html-validity/wcag/h30'],
    field: 'content.0.body',
    says: 'nie ma nazwy',
    content: [text(list(item(words('Zapisy')), item(link('/kontakt/', ' '))))],
  },
  {
    slug: 'odnosnik-tutaj',
    rules: ['wording/link-says-nothing'],
    field: 'content.0.body',
    says: 'nie mówi, dokąd prowadzi',
    content: [text(paragraph(words('Adres znajdziesz '), link('/kontakt/', 'tutaj')))],
  },
  {
    slug: 'dwa-regulaminy',
    rules: ['ambiguous-links/same-name-elsewhere'],
    field: 'content.0.body',
    says: 'nazywa się tak samo jak inny na tej stronie',
    content: [
      text(
        paragraph(words('Mała sala: '), link('/kontakt/', 'regulamin sali')),
        paragraph(words('Duża sala: '), link('/miejsca/', 'regulamin sali')),
      ),
    ],
  },
  {
    slug: 'drobne-odnosniki',
    rules: ['target-size/target-24', 'axe/target-size'],
    field: 'content.1.body',
    says: 'za mały',
    content: [
      intro,
      text(paragraph(link('/kontakt/', '1'), words(' '), link('/wydarzenia/', '2'))),
    ],
  },
  {
    slug: 'numery-zamiast-nazw',
    rules: ['target-size/target-24'],
    field: 'content.0.body',
    says: 'za mały',
    content: [
      text(
        paragraph(link('/kontakt/', '1'), words(', '), link('/wydarzenia/', '2')),
        paragraph(words('Numery prowadzą do stron.')),
      ),
    ],
  },
];

const HOW_A_TEXT_IS_BUILT: readonly Planted[] = [
  {
    slug: 'przeskok-naglowka',
    rules: ['axe/heading-order', 'html-validity/heading-level'],
    field: 'content.0.body',
    says: '„Bilety ulgowe” przeskakuje poziom',
    content: [text(heading(4, 'Bilety ulgowe'), paragraph(words('Dla uczniów.')))],
  },
  {
    slug: 'pusty-naglowek',
    rules: ['axe/empty-heading', 'html-validity/empty-heading'],
    field: 'content.1.body',
    says: 'pusty nagłówek',
    content: [intro, text(heading(2, ''), paragraph(words('Dla uczniów.')))],
  },
  {
    slug: 'pusta-komorka',
    rules: ['axe/empty-table-header'],
    field: 'content.1.content',
    says: 'pusty nagłówek kolumny',
    content: [intro, table('Godziny otwarcia', 'Dzień | \nŚroda | 17.00')],
  },
  {
    slug: 'dwie-tabele',
    rules: ['axe/landmark-unique', 'html-validity/unique-landmark'],
    field: 'content.0.caption',
    says: '„Godziny kasy”',
    content: [
      table('Godziny kasy', 'Dzień | Godzina\nŚroda | 17.00'),
      table('Godziny kasy', 'Dzień | Godzina\nPiątek | 18.00'),
    ],
  },
];

const WHAT_PICTURES_SAY: readonly Planted[] = [
  {
    slug: 'opis-z-nazwy-pliku',
    rules: ['wording/alt-file-name'],
    field: 'content.1.image.alternativeText',
    says: 'nazwa pliku',
    content: [intro, image('DSC_0412.JPG')],
  },
  {
    slug: 'opis-z-pliku-w-galerii',
    rules: ['wording/alt-file-name'],
    field: 'content.1.images.1.alternativeText',
    says: 'nazwa pliku',
    content: [intro, gallery('Kapela na rynku', 'rynek_2026.jpg')],
  },
];

/** Faults of pages, each on one of its own. */
export const PLANTED_PAGES: readonly Planted[] = [
  ...WHERE_LINKS_LEAD,
  ...WHAT_LINKS_ARE_CALLED,
  ...HOW_A_TEXT_IS_BUILT,
  ...WHAT_PICTURES_SAY,
];
