import { rawSiteSettings } from '../../../site/tests/stand-in-strapi/stand-in-strapi.ts';
import { link, paragraph, row, words } from './raw-content.ts';

/** Faults of entries that are no pages: of a whole entry, or of what many pages show. */
export interface PlantedEntry {
  readonly address: string;
  readonly rule: string;
  /** Type and title, as the panel calls them. */
  readonly entry: string;
  readonly field: string;
  readonly says: string;
}

export const PLANTED_ENTRIES: readonly PlantedEntry[] = [
  {
    address: '/wydarzenia/koncert-2/',
    rule: 'weight/page-too-heavy',
    entry: 'Wydarzenie „Koncert 2”',
    field: '',
    says: 'tak ciężka',
  },
  {
    address: '/dobra/',
    rule: 'links/no-such-address',
    entry: 'Ustawienia strony „Przykładowy Dom Kultury”',
    field: 'socialLinks.0.url',
    says: '„/nasz-profil/”',
  },
  {
    address: '/dobra/',
    rule: 'links/no-such-address',
    entry: 'Komunikat „Zmiana godzin”',
    field: 'link.url',
    says: '„/zmiana-godzin/”',
  },
  {
    address: '/aktualnosci/nowa-pracownia/',
    rule: 'links/no-such-address',
    entry: 'Aktualność „Nowa pracownia”',
    field: 'body',
    says: '„/pracownia/”',
  },
  {
    address: '/redirects.json',
    rule: 'links/no-such-fragment',
    entry: 'Przekierowanie „/dawny-cennik/”',
    field: 'to',
    says: '„/kontakt/#cennik”',
  },
  {
    address: '/deklaracja-dostepnosci/',
    rule: 'declaration/date-order',
    entry: 'Deklaracja dostępności „Deklaracja dostępności”',
    field: '',
    says: 'nie idą po kolei',
  },
  {
    address: '/deklaracja-dostepnosci/',
    rule: 'declaration/empty',
    entry: 'Deklaracja dostępności „Deklaracja dostępności”',
    field: '',
    says: 'brakuje treści, której wymaga prawo',
  },
  {
    address: '/deklaracja-dostepnosci/',
    rule: 'declaration/contact-link',
    entry: 'Deklaracja dostępności „Deklaracja dostępności”',
    field: '',
    says: 'telefon albo adres e-mail',
  },
];

/** Content that holds them, by collection or single type. */
export const RAW_ENTRIES = {
  'site-settings': {
    ...rawSiteSettings,
    mainPlace: { documentId: 'place1' },
    socialLinks: [{ id: 1, label: 'Nasz profil', url: '/nasz-profil/' }],
  },
  alerts: [
    {
      ...row,
      documentId: 'alert1',
      title: 'Zmiana godzin',
      text: 'Biuro jest czynne od 10.00.',
      level: 'informacja',
      startsAt: '2026-11-01T10:00:00.000Z',
      endsAt: '2026-12-31T10:00:00.000Z',
      link: { id: 1, label: 'Nowe godziny biura', url: '/zmiana-godzin/' },
    },
  ],
  'news-items': [
    {
      ...row,
      documentId: 'news1',
      title: 'Nowa pracownia',
      slug: 'nowa-pracownia',
      lead: 'Otwieramy pracownię ceramiki.',
      body: [paragraph(words('Zobacz '), link('/pracownia/', 'pracownię ceramiki'))],
      publishedOn: '2026-11-20',
    },
  ],
  redirects: [
    {
      documentId: 'redirect1',
      from: '/dawny-cennik/',
      kind: 'przeniesione',
      to: '/kontakt/#cennik',
    },
  ],
  'accessibility-declaration': {
    ...row,
    documentId: 'declaration1',
    sitePublishedOn: '2026-10-01',
    siteUpdatedOn: '2026-11-01',
    conformity: 'częściowo zgodna',
    nonconformities: [
      {
        id: 1,
        element: 'Film z jubileuszu',
        description: 'Nie ma napisów.',
        category: 'niezgodność z załącznikiem',
      },
    ],
    preparedOn: '2026-11-01',
    reviewedOn: '2026-10-01',
    basis: 'samoocena',
    contactName: 'Biuro',
    contactEmail: 'biuro@example.org',
    contactPhone: 'w biurze',
    buildings: [],
    communication: 'Można zadzwonić albo napisać.',
    applications: [],
  },
} as const;
