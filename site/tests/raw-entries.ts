/** Entries as Strapi's API gives them, good and awkward; see panel-and-site-agree.test.ts. */

type Raw = Readonly<Record<string, unknown>>;

export type TypeName =
  | 'accessibility-declaration'
  | 'alert'
  | 'class'
  | 'event'
  | 'event-series'
  | 'grant'
  | 'heritage-article'
  | 'news-item'
  | 'page'
  | 'partner'
  | 'person'
  | 'place'
  | 'redirect'
  | 'season'
  | 'site-settings'
  | 'topic';

const row = { documentId: 'abc', updatedAt: '2026-11-01T10:00:00.000Z' };
const reference = { documentId: 'def' };
const media = {
  url: '/uploads/a.png',
  hash: 'a',
  updatedAt: '2026-11-01T10:00:00.000Z',
  name: 'a.png',
  mime: 'image/png',
  size: 12,
  width: 1,
  height: 1,
};
const image = { media, role: 'informacyjne', alternativeText: 'Chór na schodach' };
const words = (text: string) => ({ type: 'text', text });
const paragraph = (...children: Raw[]) => ({ type: 'paragraph', children });
const body = [paragraph(words('Zapraszamy.'))];
const linkTo = (url: string) => [paragraph({ type: 'link', url, children: [words('program')] })];
const block = (name: string, fields: Raw) => ({ __component: `blocks.${name}`, ...fields });
const table = (content: string) => [block('table', { caption: 'Godziny', content })];
const start = '2026-12-05T17:00:00.000Z';
const occurrence = { start, status: 'zaplanowane' };
const recurrence = {
  frequency: 'co tydzień',
  interval: 1,
  weekday: 'piątek',
  from: '2026-11-01',
  until: '2026-12-31',
  startTime: '18:00:00.000',
};

/** One entry of each type with which nothing is wrong. */
export const GOOD_ENTRIES: Readonly<Record<TypeName, Raw>> = {
  'accessibility-declaration': {
    ...row,
    sitePublishedOn: '2026-11-01',
    siteUpdatedOn: '2026-11-02',
    conformity: 'częściowo zgodna',
    nonconformities: [
      { element: 'Filmy', description: 'Bez opisu.', category: 'niezgodność z załącznikiem' },
    ],
    preparedOn: '2026-11-02',
    basis: 'samoocena',
    contactName: 'Anna Przykładowa',
    contactEmail: 'anna@example.org',
    contactPhone: '46 000 00 00',
    buildings: [{ name: 'Dom', address: 'Rynek 1', description: 'Wejście bez stopni.' }],
    communication: 'Tłumacz na zgłoszenie.',
    applications: [],
  },
  alert: {
    ...row,
    title: 'Nieczynne',
    text: 'Jutro zamknięte.',
    level: 'ważne',
    startsAt: start,
    endsAt: '2026-12-06T17:00:00.000Z',
    link: { label: 'Kontakt', url: '/kontakt/' },
  },
  class: {
    ...row,
    title: 'Chór',
    slug: 'chor',
    discipline: 'śpiew',
    lead: 'Śpiewamy razem.',
    body,
    season: reference,
    groups: [
      {
        name: 'Dorośli',
        state: 'wolne miejsca',
        slots: [{ weekday: 'środa', start: '17:00:00.000', end: '18:00:00.000' }],
      },
    ],
    fee: { kind: 'płatne', month: 90 },
  },
  event: {
    ...row,
    title: 'Koncert',
    slug: 'koncert',
    kind: 'koncert',
    lead: 'Wieczór z muzyką.',
    body,
    image,
    occurrences: [occurrence],
    price: { kind: 'bezpłatne' },
    accessContact: { phone: '46 000 00 00', email: 'biuro@example.org' },
  },
  'event-series': { ...row, name: 'Jesień', slug: 'jesien' },
  grant: {
    ...row,
    name: 'Scena',
    slug: 'scena',
    programme: 'Program',
    funder: 'Fundator',
    wording: 'Dofinansowano.',
    amount: '1000.00',
    total: 1500,
    logos: [],
  },
  'heritage-article': {
    ...row,
    title: 'Pałac',
    slug: 'palac',
    lead: 'Dzieje pałacu.',
    content: [block('text', { body })],
    period: 'XIX wiek',
    sources: [{ title: 'Kronika', url: 'https://example.org/kronika' }],
    people: [],
  },
  'news-item': {
    ...row,
    title: 'Nowość',
    slug: 'nowosc',
    lead: 'Krótko.',
    body,
    publishedOn: '2026-11-01',
  },
  page: {
    ...row,
    title: 'O nas',
    slug: 'o-nas',
    content: [
      block('text', { body }),
      block('image', { image }),
      block('gallery', { images: [image] }),
      block('quote', { text: 'Zdanie.' }),
      block('timeline-entry', { label: 'Budowa', year: 1900, text: 'Zbudowano.' }),
      block('map-point', { label: 'Dom', latitude: 51.9, longitude: '20.5' }),
      block('audio', { title: 'Pieśń', file: media, transcript: 'Słowa.' }),
      block('video', { title: 'Film', url: 'https://example.org/f', transcript: 'Słowa.' }),
      ...table('Dzień | Godzina\nŚroda | 17.00'),
      block('file', { attachment: { title: 'Regulamin', file: media } }),
    ],
    menu: 'stopka',
  },
  partner: { ...row, name: 'Biblioteka', website: 'https://example.org' },
  person: { ...row, name: 'Anna Przykładowa', role: 'instruktorka' },
  place: { ...row, name: 'Sala', slug: 'sala', address: { city: 'Miasto', postalCode: '00-001' } },
  redirect: { ...row, from: '/148,o-nas/', kind: 'przeniesione', to: '/o-nas/' },
  season: { ...row, name: '2026/27', start: '2026-09-01', end: '2027-06-30', breaks: [] },
  'site-settings': {
    ...row,
    name: 'Dom Kultury',
    shortName: 'DK',
    description: 'Dom kultury.',
    town: 'Miasto',
    openingHours: [{ days: 'pon.–pt.', hours: '8–16' }],
    socialLinks: [],
  },
  topic: { ...row, name: 'Pałace', slug: 'palace' },
};

/** What an editor may well do, and the fields for which the panel must refuse it (none = it may go out). */
export const AWKWARD_CHANGES: readonly {
  readonly type: TypeName;
  readonly what: string;
  readonly change: Raw;
  readonly refused: readonly string[];
}[] = [
  {
    type: 'event',
    what: 'a picture in its text',
    change: {
      body: [
        { type: 'image', image: { ...media, alternativeText: 'Chór' }, children: [words('')] },
      ],
    },
    refused: ['body'],
  },
  {
    type: 'event',
    what: 'a heading of level 1',
    change: { body: [{ type: 'heading', level: 1, children: [words('Bilety')] }] },
    refused: ['body'],
  },
  {
    type: 'event',
    what: 'words marked as Ukrainian, and a mark nobody knows',
    change: {
      body: [
        paragraph(words('Mówimy: '), { ...words('Ласкаво просимо'), lang: 'uk' }),
        paragraph({ ...words('Zapraszamy.'), lang: 'xx' }),
      ],
    },
    refused: [],
  },
  {
    type: 'event',
    what: 'a Ukrainian title',
    change: { title: 'Вечір пісні', titleLanguage: 'ukraiński' },
    refused: [],
  },
  {
    type: 'event',
    what: 'a Ukrainian title that does not say so',
    change: { title: 'Вечір пісні' },
    refused: [],
  },
  { type: 'event', what: 'a link', change: { body: linkTo('/zajecia/') }, refused: [] },
  {
    type: 'event',
    what: 'a number in a link',
    change: { body: linkTo('tel:+48 46 000-00-00') },
    refused: [],
  },
  {
    type: 'event',
    what: 'a link to words',
    change: { body: linkTo('tel:biuro') },
    refused: ['body'],
  },
  {
    type: 'event',
    what: 'a link without its slash',
    change: { body: linkTo('/zajecia') },
    refused: ['body'],
  },
  {
    type: 'event',
    what: 'no date',
    change: { occurrences: [], recurrence: null },
    refused: ['occurrences'],
  },
  {
    type: 'event',
    what: 'an exception on no day of its rule',
    change: { recurrence: { ...recurrence, exceptions: [{ date: '2026-12-24' }] } },
    refused: ['recurrence.exceptions[0].date'],
  },
  {
    type: 'event',
    what: 'a repetition without an end',
    change: { recurrence: { ...recurrence, until: null } },
    refused: ['recurrence.until'],
  },
  {
    type: 'event',
    what: 'a repetition',
    change: { recurrence: { ...recurrence, exceptions: [{ date: '2026-12-25', reason: ' ' }] } },
    refused: [],
  },
  {
    type: 'event',
    what: 'a poster whose words are blanks',
    change: { image: { ...image, role: 'plakat', posterText: '  ' } },
    refused: ['image.posterText'],
  },
  {
    type: 'event',
    what: 'a picture described by blanks',
    change: { image: { ...image, alternativeText: ' ' } },
    refused: ['image.alternativeText'],
  },
  {
    type: 'event',
    what: 'a picture whose file is gone',
    change: { image: { ...image, media: null } },
    refused: ['image.media'],
  },
  {
    type: 'event',
    what: 'an address of tickets of blanks',
    change: { enrolment: { kind: 'bilety', url: '  ' } },
    refused: [],
  },
  {
    type: 'event',
    what: 'an address of tickets with a blank before it',
    change: { enrolment: { kind: 'bilety', url: ' https://example.org/' } },
    refused: [],
  },
  { type: 'class', what: 'no season', change: { season: null }, refused: ['season'] },
  {
    type: 'class',
    what: 'a group whose name is blanks',
    change: { groups: [{ name: ' ', state: 'komplet', slots: [] }] },
    refused: ['groups[0].name'],
  },
  {
    type: 'page',
    what: 'cells split without blanks',
    change: { content: table('A|B\nC|D') },
    refused: [],
  },
  {
    type: 'page',
    what: 'a bar within a cell',
    change: { content: table('A | B\nC|D | E') },
    refused: ['content[0].content'],
  },
  {
    type: 'page',
    what: 'a nameless column',
    change: { content: table('A | \nB | C') },
    refused: ['content[0].content'],
  },
  {
    type: 'page',
    what: 'lines of another system',
    change: { content: table('A | B\r\nC | D\r\n') },
    refused: [],
  },
  {
    type: 'page',
    what: 'old line ends',
    change: { content: table('A | B\rC | D') },
    refused: ['content[0].content'],
  },
  {
    type: 'page',
    what: 'a film whose address is blanks',
    change: { content: [block('video', { title: 'Film', url: ' ', transcript: 'Słowa.' })] },
    refused: ['content[0].file'],
  },
  {
    type: 'page',
    what: 'a quotation of blanks',
    change: { content: [block('quote', { text: '\n' })] },
    refused: ['content[0].text'],
  },
  {
    type: 'page',
    what: 'a document whose file is gone',
    change: { content: [block('file', { attachment: { title: 'Regulamin', file: null } })] },
    refused: ['content[0].attachment.file'],
  },
  { type: 'page', what: 'a slug of capitals', change: { slug: 'O-nas' }, refused: ['slug'] },
  {
    type: 'place',
    what: 'a postal code that was cleared',
    change: { address: { city: 'Miasto', postalCode: '' } },
    refused: [],
  },
  {
    type: 'place',
    what: 'a town of blanks',
    change: { address: { city: ' ' } },
    refused: ['address.city'],
  },
  { type: 'place', what: 'half a point', change: { latitude: 51.9 }, refused: ['longitude'] },
  {
    type: 'redirect',
    what: 'Polish letters',
    change: { from: '/źródła/' },
    refused: [],
  },
  {
    type: 'redirect',
    what: 'letters in code',
    change: { from: '/%C5%BA/' },
    refused: ['from'],
  },
  { type: 'redirect', what: 'blanks around it', change: { from: '/a/ ' }, refused: ['from'] },
  { type: 'redirect', what: 'a new address of blanks', change: { to: ' ' }, refused: ['to'] },
  {
    type: 'redirect',
    what: 'a new address without its slash',
    change: { to: '/a' },
    refused: ['to'],
  },
  {
    type: 'alert',
    what: 'a link without an address',
    change: { link: { label: 'Kontakt', url: ' ' } },
    refused: ['link.url'],
  },
  {
    type: 'accessibility-declaration',
    what: 'nothing listed',
    change: { nonconformities: [] },
    refused: ['nonconformities'],
  },
  {
    type: 'accessibility-declaration',
    what: 'two numbers',
    change: { contactPhone: '+48 46 1, +48 46 2' },
    refused: ['contactPhone'],
  },
];

/** Addresses of links, and whether the panel takes them. */
export const AWKWARD_ADDRESSES: readonly { readonly address: string; readonly taken: boolean }[] = [
  ...[
    '/',
    '/zajecia/',
    '/zajecia/?dzien=1#plan',
    '/źródła/',
    '/media/regulamin.pdf',
    '/wydarzenia/koncert.ics',
    'https://przyklad.example/a?b=c',
    'HTTPS://przyklad.example',
    'mailto:biuro@example.org?subject=Bilety',
    'tel:+48 (46) 000-00-00',
    'tel:112',
  ].map((address) => ({ address, taken: true })),
  ...[
    '#',
    '/zajecia',
    '/zajecia#plan',
    '/zajecia/index.html',
    '//przyklad.example/',
    '/\\przyklad.example/',
    '/a//b/',
    '/a/../b/',
    'mailto:',
    'mailto:biuro',
    'mailto:biuro@example',
    'Mailto:biuro@example.org',
    'Tel:112',
    'tel:',
    'tel:+',
    'tel:biuro',
    'tel:46 000 00 00 wew. 3',
    'tel:--(12)',
    'javascript:alert(1)',
    'www.example.org',
    'zajecia/',
  ].map((address) => ({ address, taken: false })),
];
