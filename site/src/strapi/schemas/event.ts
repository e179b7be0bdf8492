import { z } from 'astro/zod';
import type { Event, EventKind, EventSeries } from '../../snapshot/snapshot.ts';
import {
  access,
  audience,
  contact,
  enrolment,
  hazards,
  image,
  occurrence,
  price,
} from './components.ts';
import {
  choice,
  date,
  entryFields,
  language,
  list,
  optional,
  optionalChoice,
  optionalText,
  optionalTime,
  relation,
  relations,
  requiredText,
  slug,
  time,
  weekday,
} from './fields.ts';
import { richText } from './rich-text.ts';
import { titleByLetters } from './title-by-letters.ts';

const recurrence = z.object({
  frequency: choice({ 'co tydzień': 'weekly', 'co miesiąc': 'monthly' }),
  interval: z
    .number()
    .int()
    .min(1)
    .nullish()
    .transform((value) => value ?? 1),
  weekday,
  ordinal: optionalChoice({ pierwszy: 1, drugi: 2, trzeci: 3, czwarty: 4, ostatni: -1 }),
  from: date,
  until: z.iso.date({ error: 'powtarzanie musi mieć datę końca' }),
  startTime: time,
  endTime: optionalTime,
  exceptions: list(z.object({ date, reason: optionalText })),
});

export const event: z.ZodType<Event> = z
  .object({
    ...entryFields,
    title: requiredText,
    titleLanguage: language,
    slug,
    kind: choice({
      koncert: 'concert',
      spektakl: 'performance',
      film: 'film',
      wystawa: 'exhibition',
      warsztaty: 'workshop',
      konkurs: 'contest',
      spotkanie: 'meeting',
      festyn: 'festival',
      potańcówka: 'dance',
      wycieczka: 'trip',
    } satisfies Record<string, EventKind>),
    lead: requiredText,
    body: richText,
    image: optional(image),
    occurrences: list(occurrence),
    recurrence: optional(recurrence),
    place: relation,
    organisers: relations,
    partners: relations,
    audience: optional(audience),
    price,
    enrolment: optional(enrolment),
    access: optional(access),
    accessContact: optional(contact),
    hazards: optional(hazards),
    series: relation,
    relatedArticles: relations,
    gallery: list(image),
    report: richText,
    grant: relation,
  })
  .refine(({ occurrences, recurrence: rule }) => occurrences.length > 0 || rule !== null, {
    path: ['occurrences'],
    error: 'wydarzenie musi mieć co najmniej jeden termin albo powtarzanie',
  })
  .transform(titleByLetters);

export const eventSeries: z.ZodType<EventSeries> = z.object({
  ...entryFields,
  name: requiredText,
  slug,
  description: optionalText,
});
