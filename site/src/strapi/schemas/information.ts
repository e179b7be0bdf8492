import { z } from 'astro/zod';
import type {
  Alert,
  Grant,
  NewsItem,
  Page,
  Partner,
  Place,
  Redirect,
} from '../../snapshot/snapshot.ts';
import { attachment } from './attachment.ts';
import { access, image, link, postalAddress } from './components.ts';
import { contentBlock } from './content-blocks.ts';
import {
  choice,
  coordinates,
  date,
  entryFields,
  instant,
  language,
  list,
  optional,
  optionalAddress,
  optionalDate,
  optionalNumber,
  optionalText,
  relation,
  requiredText,
  slug,
} from './fields.ts';
import { richText } from './rich-text.ts';
import { titleByLetters } from './title-by-letters.ts';

export const newsItem: z.ZodType<NewsItem> = z
  .object({
    ...entryFields,
    title: requiredText,
    titleLanguage: language,
    slug,
    lead: requiredText,
    body: richText,
    image: optional(image),
    publishedOn: date,
    event: relation,
    attachments: list(attachment),
  })
  .transform(titleByLetters);

export const page: z.ZodType<Page> = z
  .object({
    ...entryFields,
    title: requiredText,
    titleLanguage: language,
    slug,
    lead: optionalText,
    content: list(contentBlock),
    menu: choice({ główne: 'main', stopka: 'footer', 'poza menu': 'none' }),
    order: z
      .number()
      .int()
      .nullish()
      .transform((value) => value ?? 100),
  })
  .transform(titleByLetters);

export const place: z.ZodType<Place> = z
  .object({
    ...entryFields,
    name: requiredText,
    slug,
    address: postalAddress,
    latitude: optionalNumber,
    longitude: optionalNumber,
    directions: optionalText,
    access: optional(access),
    accessNote: optionalText,
    phone: optionalText,
    website: optionalAddress,
  })
  .transform(({ latitude, longitude, ...entry }) => ({
    ...entry,
    coordinates: coordinates({ latitude, longitude }),
  }));

export const partner: z.ZodType<Partner> = z.object({
  ...entryFields,
  name: requiredText,
  website: optionalAddress,
  logo: optional(image),
});

export const grant: z.ZodType<Grant> = z.object({
  ...entryFields,
  name: requiredText,
  slug,
  programme: requiredText,
  funder: requiredText,
  amount: optionalNumber,
  total: optionalNumber,
  start: optionalDate,
  end: optionalDate,
  wording: requiredText,
  description: richText,
  logos: list(image),
});

export const alert: z.ZodType<Alert> = z.object({
  ...entryFields,
  title: requiredText,
  text: requiredText,
  level: choice({ informacja: 'info', ważne: 'important', pilne: 'urgent' }),
  startsAt: instant,
  endsAt: instant,
  link: optional(link),
});

const localAddress = z.string().regex(/^\/(?:[^/\s][^\s]*)?\/$|^\/$/, {
  error: 'musi zaczynać się i kończyć ukośnikiem, np. /kontakt/',
});

export const redirect: z.ZodType<Redirect> = z
  .object({
    documentId: z.string(),
    from: localAddress,
    kind: choice({ przeniesione: 'moved', wycofane: 'withdrawn' }),
    to: optionalAddress,
    title: optionalText,
  })
  .refine(({ kind, to }) => kind !== 'moved' || to !== null, {
    path: ['to'],
    error: 'przekierowanie musi mieć nowy adres',
  });
