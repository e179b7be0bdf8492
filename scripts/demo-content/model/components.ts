import { z } from 'zod';
import {
  amount,
  day,
  degrees,
  email,
  flag,
  longText,
  moment,
  one,
  picture,
  text,
  time,
  whole,
} from './fields.ts';

/** The lists „Język…” of the panel. */
export const language = z.enum([
  'angielski',
  'ukraiński',
  'niemiecki',
  'francuski',
  'włoski',
  'hiszpański',
  'łacina',
  'hebrajski',
  'jidysz',
  'rosyjski',
  'białoruski',
  'czeski',
  'słowacki',
  'litewski',
  'węgierski',
  'grecki',
  'arabski',
]);

const has = z.enum(['tak', 'nie', 'na zgłoszenie']).optional();
const age = whole.min(0).max(120).optional();
const weekday = z.enum([
  'poniedziałek',
  'wtorek',
  'środa',
  'czwartek',
  'piątek',
  'sobota',
  'niedziela',
]);

export const image = z.strictObject({
  media: picture,
  role: z.enum(['informacyjne', 'dekoracyjne', 'plakat', 'logo']).default('informacyjne'),
  alternativeText: text(250).optional(),
  posterText: text(2000).optional(),
  caption: text(300).optional(),
  credit: text(200).optional(),
});

export const link = z.strictObject({ label: text(120), url: text(500) });

export const audience = z.strictObject({
  ageFrom: age,
  ageTo: age,
  children: flag.optional(),
  youth: flag.optional(),
  adults: flag.optional(),
  seniors: flag.optional(),
  families: flag.optional(),
});

export const price = z.strictObject({
  kind: z.enum(['bezpłatne', 'płatne', 'dobrowolna wpłata']),
  from: amount.optional(),
  to: amount.optional(),
  note: text(300).optional(),
});

export const enrolment = z.strictObject({
  kind: z.enum(['wstęp wolny', 'bilety', 'zapisy']),
  url: text(500).optional(),
  phone: text(30).optional(),
  email: email.optional(),
  desk: text(300).optional(),
  opensAt: moment.optional(),
});

export const accessFeatures = z.strictObject({
  stepFreeAccess: has,
  accessibleToilet: has,
  polishSignLanguage: has,
  audioDescription: has,
  captions: has,
  inductionLoop: has,
  relaxed: has,
  assistanceDog: has,
  easyToRead: has,
  onRequestHow: text(300).optional(),
});

export const hazards = z.strictObject({
  strobe: flag.optional(),
  haze: flag.optional(),
  loudNoise: flag.optional(),
  note: text(300).optional(),
});

export const contact = z.strictObject({
  label: text(120).optional(),
  phone: text(30).optional(),
  email: email.optional(),
});

export const address = z.strictObject({
  street: text(120).optional(),
  postalCode: z
    .string()
    .regex(/^\d{2}-\d{3}$/, 'expected a postal code such as "00-001"')
    .optional(),
  city: text(80),
});

export const openingHours = z.strictObject({ days: text(80), hours: text(80) });

export const occurrence = z.strictObject({
  start: moment,
  end: moment.optional(),
  allDay: flag.optional(),
  doors: moment.optional(),
  place: one('place').optional(),
  status: z
    .enum(['zaplanowane', 'odwołane', 'przełożone', 'zmieniony termin', 'wyprzedane'])
    .default('zaplanowane'),
  previousStart: moment.optional(),
  note: text(300).optional(),
  access: accessFeatures.optional(),
});

export const recurrence = z.strictObject({
  frequency: z.enum(['co tydzień', 'co miesiąc']),
  interval: whole.min(1).default(1),
  weekday,
  ordinal: z.enum(['pierwszy', 'drugi', 'trzeci', 'czwarty', 'ostatni']).optional(),
  from: day,
  until: day.optional(),
  startTime: time,
  endTime: time.optional(),
  exceptions: z.array(z.strictObject({ date: day, reason: text(200).optional() })).default([]),
});

export const classGroup = z.strictObject({
  name: text(120),
  ageFrom: age,
  ageTo: age,
  level: z
    .enum(['początkujący', 'średnio zaawansowany', 'zaawansowany', 'wszystkie poziomy'])
    .optional(),
  state: z.enum(['wolne miejsca', 'ostatnie miejsca', 'lista rezerwowa', 'komplet']),
  slots: z
    .array(z.strictObject({ weekday, start: time, end: time, place: one('place').optional() }))
    .default([]),
});

export const classFee = z.strictObject({
  kind: z.enum(['bezpłatne', 'płatne']),
  month: amount.optional(),
  semester: amount.optional(),
  single: amount.optional(),
  concessions: text(300).optional(),
  note: text(300).optional(),
});

export const classBreak = z.strictObject({ name: text(120), start: day, end: day });

export const heritagePerson = z.strictObject({ name: text(120), years: text(40).optional() });

export const heritageSource = z.strictObject({
  title: text(300),
  language: language.optional(),
  publisher: text(160).optional(),
  url: text(500).optional(),
  year: text(20).optional(),
});

export const nonconformity = z.strictObject({
  element: text(200),
  pageUrl: text(500).optional(),
  description: longText,
  effect: longText.optional(),
  alternative: longText.optional(),
  category: z.enum([
    'niezgodność z załącznikiem',
    'treść nieobjęta przepisami',
    'nadmierne koszty',
  ]),
  legalBasis: text(200).optional(),
});

export const building = z.strictObject({
  name: text(160),
  address: text(200),
  description: longText,
});

export const latitude = degrees.max(90).min(-90);
export const longitude = degrees;
