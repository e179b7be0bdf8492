import { z } from 'astro/zod';
import type {
  Class,
  Discipline,
  GroupState,
  Level,
  Person,
  Season,
} from '../../snapshot/snapshot.ts';
import { access, ages, audience, contact, enrolment, image } from './components.ts';
import {
  choice,
  date,
  entryFields,
  flag,
  language,
  list,
  optional,
  optionalChoice,
  optionalNumber,
  optionalText,
  relation,
  relations,
  requiredText,
  slug,
  time,
  weekday,
} from './fields.ts';
import { richText } from './rich-text.ts';
import { titleByLetters } from './title-by-letters.ts';

const slot = z.object({ weekday, start: time, end: time, place: relation });

const group = z.object({
  name: requiredText,
  ...ages,
  level: optionalChoice({
    początkujący: 'beginner',
    'średnio zaawansowany': 'intermediate',
    zaawansowany: 'advanced',
    'wszystkie poziomy': 'all',
  } satisfies Record<string, Level>),
  state: choice({
    'wolne miejsca': 'free-places',
    'ostatnie miejsca': 'last-places',
    'lista rezerwowa': 'waiting-list',
    komplet: 'full',
  } satisfies Record<string, GroupState>),
  slots: list(slot),
});

export const classEntry: z.ZodType<Class> = z
  .object({
    ...entryFields,
    title: requiredText,
    titleLanguage: language,
    slug,
    discipline: choice({
      taniec: 'dance',
      muzyka: 'music',
      śpiew: 'singing',
      plastyka: 'art',
      teatr: 'theatre',
      'ruch i zdrowie': 'fitness',
      języki: 'languages',
      'nowe technologie': 'technology',
      'dla najmłodszych': 'early-years',
    } satisfies Record<string, Discipline>),
    lead: requiredText,
    body: richText,
    image: optional(image),
    audience: optional(audience),
    instructors: relations,
    place: relation,
    season: z
      .object({ documentId: z.string() }, { error: 'zajęcia muszą mieć sezon' })
      .transform(({ documentId }) => documentId),
    groups: list(group),
    fee: z.object({
      kind: choice({ bezpłatne: 'free', płatne: 'paid' }),
      month: optionalNumber,
      semester: optionalNumber,
      single: optionalNumber,
      concessions: optionalText,
      note: optionalText,
    }),
    enrolment: optional(enrolment),
    firstClassFree: flag,
    access: optional(access),
    accessContact: optional(contact),
    whatToBring: optionalText,
  })
  .transform(titleByLetters);

export const season: z.ZodType<Season> = z.object({
  ...entryFields,
  name: requiredText,
  start: date,
  end: date,
  breaks: list(z.object({ name: requiredText, start: date, end: date })),
  skipPublicHolidays: z
    .boolean()
    .nullish()
    .transform((value) => value ?? true),
});

export const person: z.ZodType<Person> = z.object({
  ...entryFields,
  name: requiredText,
  role: requiredText,
  bio: optionalText,
  photo: optional(image),
});
