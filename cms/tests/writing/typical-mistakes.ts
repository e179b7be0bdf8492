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

/** A mistake that editors make, and what the panel has to say of it. */
export interface Mistake {
  readonly name: string;
  readonly written: (files: Files) => WrittenEntry;
  readonly severity: 'error' | 'warning';
  /** The way to the field, as `content[0].body`: the panel marks it there. */
  readonly field: string;
  /** The same in the panel's words. */
  readonly where: string;
  /** A part of the sentence. */
  readonly says: string;
}

const ALT = 'Obraz → Tekst zastępczy';
const text = (...body: object[]) => page(textBlock(...body));
const table = (caption: string, content: string) =>
  page({ __component: 'blocks.table', caption, content });
const sound = (files: Files, more: object) =>
  page({ __component: 'blocks.audio', title: 'Nagranie', file: files.sound, ...more });
const film = (files: Files, more: object) =>
  page({
    __component: 'blocks.video',
    title: 'Film o chórze',
    file: files.film,
    captions: files.captions,
    transcript: 'Dyrygent opowiada o próbach.',
    audioDescription: 'Wszystko, co ważne, słychać w filmie.',
    ...more,
  });
const attached = (title: string, file: number) => news({ attachments: [{ title, file }] });

/** Mistakes that editors make, one in each entry. */
export const typicalMistakes: readonly Mistake[] = [
  // Pictures
  {
    name: 'a picture nobody described',
    written: ({ picture }) => pictured(picture, {}),
    severity: 'error',
    field: 'image.alternativeText',
    where: ALT,
    says: 'obraz nie ma opisu',
  },
  {
    name: 'the name of a camera file',
    written: ({ picture }) => pictured(picture, { alternativeText: 'IMG_2034' }),
    severity: 'error',
    field: 'image.alternativeText',
    where: ALT,
    says: 'nazwę pliku',
  },
  {
    name: 'a file name with its ending',
    written: ({ picture }) => pictured(picture, { alternativeText: 'chor jesien.jpg' }),
    severity: 'error',
    field: 'image.alternativeText',
    where: ALT,
    says: 'nazwę pliku',
  },
  {
    name: 'the name of the very file',
    written: ({ picture }) => pictured(picture, { alternativeText: 'kapela-2031' }),
    severity: 'error',
    field: 'image.alternativeText',
    where: ALT,
    says: 'nazwę pliku',
  },
  {
    name: 'a description that says it is a photograph',
    written: ({ picture }) =>
      pictured(picture, { alternativeText: 'Zdjęcie przedstawia chór na schodach' }),
    severity: 'error',
    field: 'image.alternativeText',
    where: ALT,
    says: 'zacznij od tego, co widać',
  },
  {
    name: 'a description that says nothing else',
    written: ({ picture }) => pictured(picture, { alternativeText: 'Zdjęcie 2' }),
    severity: 'error',
    field: 'image.alternativeText',
    where: ALT,
    says: 'opis mówi tylko, że to obraz',
  },
  {
    name: 'an address for a description',
    written: ({ picture }) => pictured(picture, { alternativeText: 'https://example.org/chor' }),
    severity: 'error',
    field: 'image.alternativeText',
    where: ALT,
    says: 'zamiast opisu jest adres',
  },
  {
    name: 'a description without an end',
    written: ({ picture }) =>
      pictured(picture, {
        alternativeText: `Kapela gra na rynku, a wokół niej ${'tańczą kolejne pary, '.repeat(8)}.`,
      }),
    severity: 'warning',
    field: 'image.alternativeText',
    where: ALT,
    says: 'Skróć go do 160 znaków',
  },
  {
    name: 'the caption once more',
    written: ({ picture }) =>
      pictured(picture, { alternativeText: 'Chór na rynku', caption: 'Chór na rynku' }),
    severity: 'warning',
    field: 'image.alternativeText',
    where: ALT,
    says: 'taki sam jak podpis',
  },
  {
    name: 'a decorative picture that is described',
    written: ({ picture }) =>
      pictured(picture, { role: 'dekoracyjne', alternativeText: 'Chór na rynku' }),
    severity: 'warning',
    field: 'image.alternativeText',
    where: ALT,
    says: 'oznaczony jako dekoracyjny',
  },
  {
    name: 'a decorative picture that is a link to its full size',
    written: ({ picture, otherPicture }) =>
      event({
        gallery: [
          { media: picture, role: 'informacyjne', alternativeText: 'Chór na rynku' },
          { media: otherPicture, role: 'dekoracyjne' },
        ],
      }),
    severity: 'warning',
    field: 'gallery[1].role',
    where: 'Galeria 2 → Rola obrazu',
    says: 'każdy obraz jest linkiem do powiększenia',
  },
  {
    name: 'two pictures with one description',
    written: ({ picture, otherPicture }) =>
      event({
        gallery: [picture, otherPicture].map((media) => ({
          media,
          role: 'informacyjne',
          alternativeText: 'Chór na rynku',
        })),
      }),
    severity: 'warning',
    field: 'gallery[1].alternativeText',
    where: 'Galeria 2 → Tekst zastępczy',
    says: 'ma ten sam opis',
  },
  {
    name: 'a poster without its words',
    written: ({ picture }) =>
      pictured(picture, { role: 'plakat', alternativeText: 'Afisz z czerwonym bębnem' }),
    severity: 'error',
    field: 'image.posterText',
    where: 'Obraz → Słowa z plakatu',
    says: 'Przepisz wszystkie słowa',
  },
  {
    name: 'a poster that is called a picture',
    written: ({ picture }) =>
      pictured(picture, { alternativeText: 'Plakat koncertu z czerwonym bębnem' }),
    severity: 'warning',
    field: 'image.role',
    where: 'Obraz → Rola obrazu',
    says: 'Wybierz rolę „plakat”',
  },
  // Headings and the look of structure
  {
    name: 'a skipped level',
    written: () => described(heading(2, 'Bilety'), heading(4, 'Ulgi'), paragraph('Są ulgi.')),
    severity: 'error',
    field: 'body',
    where: 'Opis',
    says: 'Nie pomijaj poziomów',
  },
  {
    name: 'a text that begins with level 3',
    written: () => text(heading(3, 'Cennik'), paragraph('Godzina kosztuje 50 zł.')),
    severity: 'error',
    field: 'content[0].body',
    where: 'Treść 1 → Tekst',
    says: 'powinien mieć najwyżej 2',
  },
  {
    name: 'a second title',
    written: () => described(heading(1, 'Bilety'), paragraph('Bilety są w kasie.')),
    severity: 'error',
    field: 'body',
    where: 'Opis',
    says: 'zastrzeżony dla tytułu strony',
  },
  {
    name: 'a heading for the space of it',
    written: () => described(heading(2, ' '), paragraph('Bilety są w kasie.')),
    severity: 'error',
    field: 'body',
    where: 'Opis',
    says: 'pusty nagłówek',
  },
  {
    name: 'a bold paragraph for a heading',
    written: () => described(paragraph(words('Bilety', { bold: true })), paragraph('W kasie.')),
    severity: 'warning',
    field: 'body',
    where: 'Opis, akapit 1',
    says: 'Zmień go w nagłówek',
  },
  {
    name: 'a heading as long as a paragraph',
    written: () =>
      described(heading(2, `Bilety ${'i karnety '.repeat(10)}`), paragraph('W kasie.')),
    severity: 'warning',
    field: 'body',
    where: 'Opis',
    says: 'jak spis treści',
  },
  {
    name: 'a list made of hyphens',
    written: () => text(paragraph('- krzesła'), paragraph('- stoły'), paragraph('- ekran')),
    severity: 'warning',
    field: 'content[0].body',
    where: 'Treść 1 → Tekst, akapit 1',
    says: 'użyj przycisku listy',
  },
  {
    name: 'a list made of figures in one paragraph',
    written: () => text(paragraph('1. Zadzwoń.\n2. Przyjdź.')),
    severity: 'warning',
    field: 'content[0].body',
    where: 'Treść 1 → Tekst, akapit 1',
    says: 'użyj przycisku listy',
  },
  // Links
  {
    name: 'a link without words',
    written: () => described(paragraph('Bilety: ', link(' ', 'https://example.org/bilety'))),
    severity: 'error',
    field: 'body',
    where: 'Opis',
    says: 'nie ma tekstu',
  },
  {
    name: 'tutaj',
    written: () => described(paragraph('Bilety są ', link('tutaj', 'https://example.org/bilety'))),
    severity: 'error',
    field: 'body',
    where: 'Opis, akapit 1',
    says: 'tekst linku „tutaj” nie mówi, dokąd prowadzi',
  },
  {
    name: 'Kliknij tutaj!',
    written: () =>
      text(paragraph('Oferta sal.'), paragraph(link('Kliknij tutaj!', 'https://example.org/sale'))),
    severity: 'error',
    field: 'content[0].body',
    where: 'Treść 1 → Tekst, akapit 2',
    says: '„Kliknij tutaj!” nie mówi',
  },
  {
    name: 'czytaj więcej, in a list',
    written: () => described(list('Próby w środy', link('Czytaj więcej…', '/zajecia/'))),
    severity: 'error',
    field: 'body',
    where: 'Opis, lista 1, punkt 2',
    says: 'nie mówi, dokąd prowadzi',
  },
  {
    name: 'more, under an alert',
    written: () => alert({ link: { label: 'Więcej', url: '/kontakt/' } }),
    severity: 'error',
    field: 'link.label',
    where: 'Odnośnik → Tekst odnośnika',
    says: 'nie mówi, dokąd prowadzi',
  },
  {
    name: 'a long address for words',
    written: () =>
      described(
        paragraph(
          link(
            'https://example.org/program/2031/jesien',
            'https://example.org/program/2031/jesien',
          ),
        ),
      ),
    severity: 'error',
    field: 'body',
    where: 'Opis, akapit 1',
    says: 'znak po znaku',
  },
  {
    name: 'a short address for words',
    written: () => described(paragraph(link('www.example.org', 'https://www.example.org/'))),
    severity: 'warning',
    field: 'body',
    where: 'Opis, akapit 1',
    says: 'znak po znaku',
  },
  {
    name: 'the same words for two places',
    written: () =>
      text(
        paragraph(link('Regulamin sali', '/regulamin-malej-sali/')),
        paragraph(link('Regulamin sali', '/regulamin-duzej-sali/')),
      ),
    severity: 'error',
    field: 'content[0].body',
    where: 'Treść 1 → Tekst, akapit 2',
    says: 'prowadzą w różne miejsca',
  },
  {
    name: 'a file that looks like a page',
    written: () =>
      described(paragraph(link('Regulamin koncertu', 'https://example.org/regulamin.pdf'))),
    severity: 'error',
    field: 'body',
    where: 'Opis, akapit 1',
    says: 'Dopisz format i rozmiar',
  },
  {
    name: 'an address of a page without its end',
    written: () => described(paragraph(link('Galeria zdjęć', '/galeria'))),
    severity: 'error',
    field: 'body',
    where: 'Opis',
    says: 'kończy się ukośnikiem',
  },
  // Attachments
  {
    name: 'an attachment called by its file name',
    written: ({ pdf }) => attached('regulamin_v2.pdf', pdf),
    severity: 'error',
    field: 'attachments[0].title',
    where: 'Załączniki 1 → Tytuł',
    says: 'to nazwa pliku',
  },
  {
    name: 'an attachment called attachment',
    written: ({ pdf }) => attached('Załącznik', pdf),
    severity: 'error',
    field: 'attachments[0].title',
    where: 'Załączniki 1 → Tytuł',
    says: 'nie mówi, co to za plik',
  },
  {
    name: 'a format that the site writes itself',
    written: ({ pdf }) => attached('Regulamin (PDF)', pdf),
    severity: 'warning',
    field: 'attachments[0].title',
    where: 'Załączniki 1 → Tytuł',
    says: 'dwa razy',
  },
  {
    name: 'an old Word file',
    written: ({ oldWord }) => attached('Karta zgłoszenia', oldWord),
    severity: 'warning',
    field: 'attachments[0].file',
    where: 'Załączniki 1 → Plik',
    says: 'dawnym formacie DOC',
  },
  {
    name: 'two attachments with one title',
    written: ({ pdf, otherPdf }) =>
      news({ attachments: [pdf, otherPdf].map((file) => ({ title: 'Regulamin', file })) }),
    severity: 'error',
    field: 'attachments[1].title',
    where: 'Załączniki 2 → Tytuł',
    says: 'ten sam tekst',
  },
  {
    name: 'a scan',
    written: ({ scan }) => attached('Regulamin konkursu', scan),
    severity: 'error',
    field: 'attachments[0].file',
    where: 'Załączniki 1 → Plik',
    says: 'same zdjęcia stron',
  },
  {
    name: 'a PDF without tags',
    written: ({ untaggedPdf }) => attached('Regulamin konkursu', untaggedPdf),
    severity: 'warning',
    field: 'attachments[0].file',
    where: 'Załączniki 1 → Plik',
    says: 'nie ma znaczników',
  },
  {
    name: 'a PDF without a language',
    written: ({ pdfOfNoLanguage }) => attached('Regulamin konkursu', pdfOfNoLanguage),
    severity: 'warning',
    field: 'attachments[0].file',
    where: 'Załączniki 1 → Plik',
    says: 'w jakim jest języku',
  },
  {
    name: 'a PDF without a title',
    written: ({ untitledPdf }) => attached('Regulamin konkursu', untitledPdf),
    severity: 'warning',
    field: 'attachments[0].file',
    where: 'Załączniki 1 → Plik',
    says: 'nie ma w środku tytułu',
  },
  {
    name: 'an English PDF called Polish',
    written: ({ englishPdf }) => attached('Regulamin konkursu', englishPdf),
    severity: 'warning',
    field: 'attachments[0].language',
    where: 'Załączniki 1 → Język pliku',
    says: 'po angielsku',
  },
  // Tables, sound and film
  {
    name: 'a table without a row of headers',
    written: () => table('Cennik sal', 'Sala mała | 50 zł'),
    severity: 'error',
    field: 'content[0].content',
    where: 'Treść 1 → Zawartość',
    says: 'wiersza z nagłówkami',
  },
  {
    name: 'a column without a name',
    written: () => table('Cennik sal', ' | Cena\nSala mała | 50 zł'),
    severity: 'error',
    field: 'content[0].content',
    where: 'Treść 1 → Zawartość',
    says: 'Nazwij każdą kolumnę',
  },
  {
    name: 'a caption that says table',
    written: () => table('Tabela 1', 'Sala | Cena\nMała | 50 zł'),
    severity: 'warning',
    field: 'content[0].caption',
    where: 'Treść 1 → Podpis tabeli',
    says: 'nie mówi, co jest w tabeli',
  },
  {
    name: 'a table for a whole week',
    written: () => table('Plan', 'A | B | C | D | E | F | G\n1 | 2 | 3 | 4 | 5 | 6 | 7'),
    severity: 'warning',
    field: 'content[0].content',
    where: 'Treść 1 → Zawartość',
    says: 'ma 7 kolumn',
  },
  {
    name: 'a promise for a transcript',
    written: (files) => sound(files, { transcript: 'Wkrótce.' }),
    severity: 'error',
    field: 'content[0].transcript',
    where: 'Treść 1 → Zapis słów',
    says: 'nie zastąpi słów z nagrania',
  },
  {
    name: 'a film without captions',
    written: (files) => film(files, { captions: null }),
    severity: 'error',
    field: 'content[0].captions',
    where: 'Treść 1 → Napisy',
    says: 'film nie ma napisów',
  },
  {
    name: 'a film without a transcript',
    written: (files) => film(files, { transcript: null }),
    severity: 'error',
    field: 'content[0].transcript',
    where: 'Treść 1 → Zapis słów',
    says: 'nie ma transkrypcji',
  },
  {
    name: 'a film that only eyes understand',
    written: (files) => film(files, { audioDescription: null }),
    severity: 'warning',
    field: 'content[0].audioDescription',
    where: 'Treść 1 → Opis obrazu',
    says: 'co w filmie tylko widać',
  },
  // The words themselves
  {
    name: 'a title that shouts',
    written: () => event({ title: 'WIELKI KONCERT' }),
    severity: 'warning',
    field: 'title',
    where: 'Tytuł',
    says: 'wielkimi literami',
  },
  {
    name: 'underlined words',
    written: () =>
      article({
        content: [textBlock(paragraph('Młyn ', words('spłonął', { underline: true }), '.'))],
      }),
    severity: 'warning',
    field: 'content[0].body',
    where: 'Treść 1 → Tekst, akapit 1',
    says: 'Usuń je; ważne słowo pogrub',
  },
  {
    name: 'a date in figures',
    written: () => news({ lead: 'Zapraszamy 12.03.2031 r. na próbę.' }),
    severity: 'warning',
    field: 'lead',
    where: 'Zapowiedź',
    says: '„12 marca 2031 r.”',
  },
  {
    name: 'a sentence without an end',
    written: () => described(paragraph('Zapraszamy.'), paragraph(sentenceOf(26))),
    severity: 'warning',
    field: 'body',
    where: 'Opis, akapit 2',
    says: 'ma 26 słów',
  },
  {
    name: 'letters that nobody explains',
    written: () => described(paragraph('Prowadzi nas instruktor WDK.')),
    severity: 'warning',
    field: 'body',
    where: 'Opis, akapit 1',
    says: 'skrót „WDK” nie jest wyjaśniony',
  },
  {
    name: 'a title in English that does not say so',
    written: () => event({ title: 'Come and sing with us' }),
    severity: 'warning',
    field: 'titleLanguage',
    where: 'Język tytułu',
    says: 'jest po angielsku, a nie ma oznaczenia',
  },
  {
    name: 'a table that is a list',
    written: () => table('Nasze warsztaty', 'Warsztaty\ntaniec\nchór'),
    severity: 'warning',
    field: 'content[0].content',
    where: 'Treść 1 → Zawartość',
    says: 'ma jedną kolumnę',
  },
  {
    name: 'a table whose first row is no header',
    written: () => table('Godziny biura', 'Środa | 10:00–16:00\nPiątek | 12:00–18:00'),
    severity: 'warning',
    field: 'content[0].content',
    where: 'Treść 1 → Zawartość',
    says: 'wygląda na dane, a nie na nagłówki: „10:00–16:00”',
  },
  {
    name: 'Ukrainian words within a Polish description of a picture',
    written: ({ picture }) =>
      pictured(picture, { alternativeText: 'Brama z napisem „Ласкаво просимо”' }),
    severity: 'warning',
    field: 'image.alternativeText',
    where: ALT,
    says: '„Ласкаво просимо” jest po ukraińsku',
  },
  {
    name: 'an event that says nothing of access',
    written: () => event({ access: null }),
    severity: 'warning',
    field: 'access',
    where: 'Dostępność',
    says: 'żadnego udogodnienia',
  },
];
