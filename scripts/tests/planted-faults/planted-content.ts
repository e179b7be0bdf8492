/** Content with one fault in each entry, as Strapi answers it: what the panel's rules would refuse, and got past them. */
import { rawEvent } from '../../../site/tests/stand-in-strapi/stand-in-strapi.ts';
import { AWKWARD_PAGES } from './awkward-pages.ts';
import { RAW_ENTRIES } from './planted-entries.ts';
import { PLANTED_PAGES } from './planted-pages.ts';
import { image, intro, page, paragraph, row, table, text, words } from './raw-content.ts';

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

/** Slugs of the pages of "Strony" in which nothing may be found but what is found on all. */
export const GOOD_PAGES: readonly string[] = [
  'dobra',
  'dwa-alfabety',
  ...AWKWARD_PAGES.map(({ slug }) => slug),
];

/** What Strapi is to answer: each planted fault on a page of its own, and some beside them. */
export function plantedContent(): Readonly<Record<string, unknown>> {
  return {
    ...RAW_ENTRIES,
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
      page('dobra', 'Strona bez usterek', [intro]),
      page('dwa-alfabety', 'Вечір пісні po polsku', [
        intro,
        text(paragraph(words('Ласкаво просимо, вхід вільний. Zapraszamy.'))),
        image('Плакат', 'Napis „Щедрик” na scenie'),
        table('Godziny', 'Dzień | Година\nsobota | ранок'),
      ]),
      ...AWKWARD_PAGES,
      ...PLANTED_PAGES.map(({ slug, content }) => page(slug, `Strona ${slug}`, content)),
    ],
    events: [rawEvent(1), rawEvent(2, { body: [paragraph(words(manyWords(6000)))] })],
  };
}
