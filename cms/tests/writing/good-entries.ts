import {
  alert,
  article,
  described,
  event,
  type Files,
  heading,
  link,
  list,
  news,
  page,
  paragraph,
  pictured,
  sentenceOf,
  textBlock,
  type WrittenEntry,
  words,
} from './entries.ts';

/** An entry that comes near to a mistake and makes none. */
export type GoodEntry = readonly [name: string, written: (files: Files) => WrittenEntry];

const text = (...body: object[]) => page(textBlock(...body));
const said = (sentence: string) => described(paragraph(sentence));
const table = (caption: string, content: string) =>
  page({ __component: 'blocks.table', caption, content });

/** Entries of which the panel says nothing. */
export const goodEntries: readonly GoodEntry[] = [
  ['an event with what is needed', () => event()],
  ['an honest no', () => event({ access: { stepFreeAccess: 'nie' } })],
  [
    'help on request, with the way to ask',
    () =>
      event({
        access: {
          polishSignLanguage: 'na zgłoszenie',
          onRequestHow: 'Telefonicznie, pięć dni wcześniej',
        },
      }),
  ],
  [
    'a picture described',
    ({ picture }) => pictured(picture, { alternativeText: 'Kapela gra na schodach ratusza' }),
  ],
  [
    'a photograph of a photograph',
    ({ picture }) =>
      pictured(picture, { alternativeText: 'Zdjęcie ślubne z 1920 roku w drewnianej ramie' }),
  ],
  ['a decorative picture', ({ picture }) => pictured(picture, { role: 'dekoracyjne' })],
  [
    'a description of 160 letters',
    ({ picture }) =>
      pictured(picture, {
        alternativeText: `${'Kapela gra na rynku, ludzie tańczą. '.repeat(5).slice(0, 159)}ę`,
      }),
  ],
  [
    'a caption that adds what is not seen',
    ({ picture }) =>
      pictured(picture, {
        alternativeText: 'Chór stoi na rynku w strojach ludowych',
        caption: 'Próba przed przeglądem, czerwiec 2030 r.',
      }),
  ],
  [
    'a poster with its words',
    ({ picture }) =>
      pictured(picture, {
        role: 'plakat',
        alternativeText: 'Plakat z czerwonym bębnem',
        posterText: 'WIELKI KONCERT 12.03.2031 GODZ. 18',
      }),
  ],
  [
    'two pictures told apart',
    ({ picture, otherPicture }) =>
      event({
        gallery: [
          { media: picture, role: 'informacyjne', alternativeText: 'Chór śpiewa na rynku' },
          { media: otherPicture, role: 'informacyjne', alternativeText: 'Chór kłania się widzom' },
        ],
      }),
  ],
  [
    'one picture twice',
    ({ picture }) =>
      event({
        image: { media: picture, role: 'informacyjne', alternativeText: 'Chór śpiewa na rynku' },
        gallery: [
          { media: picture, role: 'informacyjne', alternativeText: 'Chór śpiewa na rynku' },
        ],
      }),
  ],
  [
    'headings in order',
    () =>
      described(
        heading(2, 'Bilety'),
        paragraph('Bilety są w kasie.'),
        heading(3, 'Ulgi'),
        paragraph('Dzieci wchodzą bezpłatnie.'),
        heading(2, 'Dojazd'),
        paragraph('Autobus staje przed ratuszem.'),
      ),
  ],
  [
    'headings over the blocks of a page',
    () =>
      page(
        textBlock(heading(2, 'Sala mała'), paragraph('Mieści 40 osób.')),
        textBlock(heading(3, 'Cennik'), paragraph('Godzina kosztuje 50 zł.')),
      ),
  ],
  [
    'a heading of 90 letters',
    () => described(heading(2, `${'Bilety i ulgi '.repeat(6)}teraz`), paragraph('W kasie.')),
  ],
  ['one bold word', () => described(paragraph('Wstęp jest ', words('wolny', { bold: true }), '.'))],
  ['a real list', () => text(list('krzesła', 'stoły', 'ekran'))],
  ['a list in a list', () => text(list('sprzęt', list('ekran', 'rzutnik')))],
  ['a paragraph that begins with a dash', () => text(paragraph('– Zagramy jeszcze raz – mówią.'))],
  ['one numbered paragraph', () => text(paragraph('1. Maja biuro jest zamknięte.'))],
  [
    'a link that says where it leads',
    () => described(paragraph('Zobacz ', link('program festiwalu', '/wydarzenia/'), '.')),
  ],
  [
    'tutaj, but not as a link',
    () => described(paragraph('Spotykamy się tutaj co tydzień. Więcej powiemy w kasie.')),
  ],
  [
    'one place twice under one name',
    () =>
      described(
        paragraph(link('Program festiwalu', '/program/')),
        paragraph(link('Program festiwalu', '/program/')),
      ),
  ],
  [
    'two places under two names',
    () =>
      described(
        paragraph(link('Regulamin małej sali', '/regulamin-malej-sali/')),
        paragraph(link('Regulamin dużej sali', '/regulamin-duzej-sali/')),
      ),
  ],
  [
    'a file with format and size',
    () =>
      described(
        paragraph(link('Regulamin koncertu (PDF, 1,2 MB)', 'https://example.org/regulamin.pdf')),
      ),
  ],
  [
    'a mailbox and a telephone',
    () =>
      text(
        paragraph(
          link('biuro@example.org', 'mailto:biuro@example.org'),
          ' albo ',
          link('46 000 00 00', 'tel:+48460000000'),
        ),
      ),
  ],
  ['a name of a site', () => described(paragraph(link('example.org', 'https://example.org/')))],
  [
    'a link under an alert',
    () => alert({ link: { label: 'Godziny otwarcia biura', url: '/kontakt/' } }),
  ],
  ['an alert', () => alert()],
  ['an urgent alert', () => alert({ level: 'pilne', title: 'Koncert odwołany' })],
  [
    'an attachment with a title',
    ({ pdf }) => news({ attachments: [{ title: 'Regulamin konkursu', file: pdf }] }),
  ],
  [
    'a scan with its content beside it',
    ({ scan }) =>
      news({
        attachments: [
          {
            title: 'Kronika z 1956 roku',
            file: scan,
            alternative: 'To dwie strony o otwarciu świetlicy. Przeczytamy je przez telefon.',
          },
        ],
      }),
  ],
  [
    'an English file that says so',
    ({ englishPdf }) =>
      news({
        attachments: [{ title: 'Regulamin dla gości', language: 'angielski', file: englishPdf }],
      }),
  ],
  [
    'two attachments',
    ({ pdf, otherPdf }) =>
      news({
        attachments: [
          { title: 'Regulamin konkursu', file: pdf },
          { title: 'Karta zgłoszenia', file: otherPdf },
        ],
      }),
  ],
  [
    'a file block',
    ({ pdf }) =>
      page(textBlock(paragraph('Zasady są w pliku.')), {
        __component: 'blocks.file',
        attachment: { title: 'Regulamin sali', file: pdf },
      }),
  ],
  ['a table', () => table('Cennik wynajmu sal', 'Sala | Cena\nMała | 50 zł\nDuża | 90 zł')],
  [
    'a table with six columns',
    () => table('Plan prób', 'Pn. | Wt. | Śr. | Czw. | Pt. | Sob.\n1 | 2 | 3 | 4 | 5 | 6'),
  ],
  [
    'a recording with its words',
    ({ sound }) =>
      page({
        __component: 'blocks.audio',
        title: 'Pieśń o młynie',
        file: sound,
        transcript: 'Stoi młyn nad wodą, nad wodą głęboką.',
      }),
  ],
  [
    'a film with all it needs',
    ({ film, captions }) =>
      page({
        __component: 'blocks.video',
        title: 'Film o chórze',
        file: film,
        captions,
        transcript: 'Dyrygent opowiada o próbach.',
        audioDescription: 'Chór wchodzi na scenę dwójkami.',
      }),
  ],
  ['a date in words', () => news({ lead: 'Zapraszamy 12 marca 2031 r. na próbę.' })],
  ['an hour and a price', () => said('Gramy o godz. 18:00, bilet kosztuje 12,50 zł.')],
  ['a number that is no date', () => said('Uchwała nr 45.13.2031 mówi o konkursie.')],
  ['a sentence of 25 words', () => said(sentenceOf(25))],
  [
    'many short sentences',
    () => said('Zapraszamy na próbę. Przyjdź z kolegą. Weź instrument. '.repeat(6).trim()),
  ],
  [
    'letters explained in brackets',
    () => said('Prowadzi instruktor wojewódzkiego domu kultury (WDK). Z WDK gramy od lat.'),
  ],
  [
    'letters explained by the name itself',
    () => said('Miejska Grupa Teatralna, czyli MGT, gra dziś.'),
  ],
  ['letters that everybody knows', () => said('Nagranie wydamy na płycie CD i pokażemy w TV.')],
  ['centuries and kings', () => said('W XVIII wieku, za Augusta III, bawił się tu dwór.')],
  ['one short word in capitals', () => said('UWAGA: zaczynamy punktualnie.')],
  [
    'the words of others',
    () =>
      page({
        __component: 'blocks.quote',
        text: `NIECH ŻYJE MUZYKA! ${sentenceOf(30)}`,
        source: 'Kronika',
      }),
  ],
  [
    'words, a title, a quote and a source in other languages, each of them marked',
    () =>
      article({
        title: 'We are the children of the world',
        titleLanguage: 'angielski',
        sources: [{ title: 'Die Stadt und das Leben in der Provinz', language: 'niemiecki' }],
        content: [
          textBlock(
            paragraph('Śpiewano ', words('Щедрик', { lang: 'uk' }), '.'),
            paragraph(words('Come and sing with all of us.', { lang: 'en' })),
          ),
          { __component: 'blocks.quote', text: 'אַ גוטן טאָג', language: 'jidysz' },
        ],
      }),
  ],
  [
    'letters that tell their language: the site marks them',
    ({ picture }) =>
      event({
        title: 'Вечір пісні: wieczór pieśni',
        lead: 'Śpiewamy „Щедрик” i „שלום עליכם”.',
        body: [paragraph('Ласкаво просимо!')],
        image: { media: picture, role: 'informacyjne', alternativeText: 'Вечір пісні' },
      }),
  ],
  [
    'names of bands and works',
    () => said('Zagrają Queens of the Stone Age i „The Sound of Music”.'),
  ],
  ['an article', () => article()],
  [
    'an article with a date on its line of time',
    () =>
      article({
        content: [
          { __component: 'blocks.timeline-entry', label: '1850', year: 1850, text: 'Młyn rusza.' },
        ],
      }),
  ],
  ['a short message', () => news()],
];
