import type { AccessModel, EnrolmentModel, FactModel } from '../../view-models/page-models.ts';

export const facts: readonly FactModel[] = [
  { term: 'Cena', values: [{ text: '20 zł, ulgowy 12 zł', href: null }] },
  { term: 'Dla kogo', values: [{ text: 'od 6 lat, z opiekunem', href: null }] },
  {
    term: 'Organizatorzy',
    values: [
      { text: 'Koło gospodyń', href: '#tresc', example: true },
      { text: 'Ochotnicza straż pożarna', href: null },
    ],
  },
];

export const access: AccessModel = {
  items: [
    {
      feature: 'stepFreeAccess',
      answer: 'yes',
      label: 'Wejście bez stopni',
      answerLabel: 'tak',
      href: null,
    },
    {
      feature: 'polishSignLanguage',
      answer: 'on-request',
      label: 'Tłumaczenie na polski język migowy (PJM)',
      answerLabel: 'na zgłoszenie',
      href: '#tresc',
    },
    {
      feature: 'captions',
      answer: 'no',
      label: 'Napisy',
      answerLabel: 'nie',
      href: null,
    },
  ],
  onRequestHow: 'Daj nam znać trzy dni wcześniej.',
  contact: {
    label: 'Koordynatorka dostępności',
    phone: {
      before: '',
      text: '46\u00a0000\u00a000\u00a001',
      after: ' wew.\u00a05',
      href: 'tel:+48460000001',
    },
    email: 'dostepnosc@example.org',
  },
};

export const enrolment: EnrolmentModel = {
  heading: 'Zapisy',
  opens: 'Zapisy od 1 grudnia 2026',
  link: { href: '#tresc', label: 'Zapisz się' },
  contact: null,
  desk: 'Można też w biurze, od 9:00 do 17:00.',
};
