/** Content with one fault on each page, as Strapi answers it: what the panel's rules would refuse, and got past them. */
import { rawEvent, rawSiteSettings } from '../../../site/tests/stand-in-strapi/stand-in-strapi.ts';

type Raw = Readonly<Record<string, unknown>>;

const row = { updatedAt: '2026-11-01T10:00:00.000Z' };
const words = (text: string) => ({ type: 'text', text });
const link = (url: string, text: string) => ({ type: 'link', url, children: [words(text)] });
const paragraph = (...children: Raw[]) => ({ type: 'paragraph', children });
const heading = (level: number, text: string) => ({
  type: 'heading',
  level,
  children: [words(text)],
});
const block = (name: string, fields: Raw) => ({ __component: `blocks.${name}`, id: 1, ...fields });
const text = (...body: Raw[]) => block('text', { body });
const table = (caption: string, content: string) => block('table', { caption, content });
const intro = text(paragraph(words('Opis zajęć i godzin otwarcia, zawsze aktualny.')));

/** The address of the one picture of the library, and what the library says of it. */
export const PICTURE = '/uploads/scena.png';
const media = {
  url: PICTURE,
  hash: 'scena',
  updatedAt: row.updatedAt,
  name: 'scena.png',
  mime: 'image/png',
  size: 12,
  width: 64,
  height: 48,
};

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

export const PLANTED_PAGES: readonly Planted[] = [
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
    slug: 'niepelny-e-mail',
    rules: ['links/malformed-mail'],
    field: 'content.1.body',
    says: 'nie jest poprawnym adresem',
    content: [intro, text(paragraph(words('Napisz na '), link('mailto:biuro', 'adres biura')))],
  },
  {
    slug: 'obce-slowa',
    rules: ['language-of-parts/foreign-script'],
    field: 'content.1.body',
    says: 'bez oznaczenia, więc czytnik ekranu',
    content: [intro, text(paragraph(words('Ласкаво просимо, вхід вільний.')))],
  },
  {
    slug: 'angielskie-slowa',
    rules: ['language-of-parts/foreign-words'],
    field: 'content.1.body',
    says: 'bez oznaczenia, więc czytnik ekranu',
    content: [intro, text(paragraph(words('You are welcome to come in and sing with us.')))],
  },
  {
    slug: 'odnosnik-bez-slow',
    rules: ['axe/link-name', 'html-validity/wcag/h30'],
    field: 'content.1.body',
    says: 'nie ma nazwy',
    content: [intro, text(paragraph(words('Zobacz też '), link('/kontakt/', '')))],
  },
  {
    slug: 'odnosnik-tutaj',
    rules: ['wording/link-says-nothing'],
    field: 'content.0.body',
    says: 'nie mówi, dokąd prowadzi',
    content: [text(paragraph(words('Adres znajdziesz '), link('/kontakt/', 'tutaj')))],
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
  {
    slug: 'opis-z-nazwy-pliku',
    rules: ['wording/alt-file-name'],
    field: 'content.1.image.alternativeText',
    says: 'nazwa pliku',
    content: [
      intro,
      block('image', {
        image: { media, role: 'informacyjne', alternativeText: 'DSC_0412.JPG' },
      }),
    ],
  },
];

/** What might push a page beyond the window, and does not: the templates wrap the one and scroll the other. */
const AWKWARD: readonly Raw[] = [
  text(heading(2, 'Konstantynopolitańczykowianeczkówna'.repeat(3))),
  table(
    'Plan całego roku',
    ['Miesiąc', 'Warsztaty'].map((cell) => Array(14).fill(cell).join(' | ')).join('\n'),
  ),
];

/** Words that no compression makes small, as an endless programme pasted into one page would be. */
function manyWords(count: number): string {
  let seed = 7;
  const letter = () => {
    seed = (seed * 16807) % 2147483647;
    return 'aąbcćdeęfghijklłmnńoóprsśtuwyzźż'[seed % 32] ?? '';
  };
  const word = () => Array.from({ length: 8 }, letter).join('');
  return Array.from({ length: count }, word).join(' ');
}

/** What Strapi is to answer: each planted fault on a page of its own, and some beside them. */
export function plantedContent(): Readonly<Record<string, unknown>> {
  const page = (slug: string, title: string, content: readonly Raw[]) => ({
    ...row,
    documentId: slug,
    title,
    slug,
    lead: null,
    content,
    menu: 'poza menu',
  });
  return {
    'site-settings': {
      ...rawSiteSettings,
      mainPlace: { documentId: 'place1' },
      socialLinks: [{ id: 1, label: 'Nasz profil', url: '/nasz-profil/' }],
    },
    places: [
      {
        ...row,
        documentId: 'place1',
        name: 'Sala Przykładowa',
        slug: 'sala-przykladowa',
        address: { street: 'ul. Przykładowa 1', postalCode: '00-000', city: 'Przykładowo' },
      },
    ],
    pages: [
      page('dobra', 'Strona bez usterek', [intro, ...AWKWARD]),
      ...PLANTED_PAGES.map(({ slug, content }) => page(slug, `Strona ${slug}`, content)),
    ],
    events: [rawEvent(1), rawEvent(2, { body: [paragraph(words(manyWords(6000)))] })],
  };
}
