import { z } from 'astro/zod';
import type { HeritageArticle, Topic } from '../../snapshot/snapshot.ts';
import { image } from './components.ts';
import { contentBlock } from './content-blocks.ts';
import {
  coordinates,
  entryFields,
  language,
  list,
  optional,
  optionalAddress,
  optionalDate,
  optionalNumber,
  optionalText,
  relation,
  relations,
  requiredText,
  slug,
} from './fields.ts';
import { titleByLetters } from './title-by-letters.ts';

const year = z
  .number()
  .int()
  .nullish()
  .transform((value) => value ?? null);

export const heritageArticle: z.ZodType<HeritageArticle> = z
  .object({
    ...entryFields,
    title: requiredText,
    titleLanguage: language,
    slug,
    lead: requiredText,
    cover: optional(image),
    content: list(contentBlock),
    period: requiredText,
    yearFrom: year,
    yearTo: year,
    place: relation,
    latitude: optionalNumber,
    longitude: optionalNumber,
    people: list(z.object({ name: requiredText, years: optionalText })),
    topics: relations,
    author: optionalText,
    sources: list(
      z.object({
        title: requiredText,
        language,
        publisher: optionalText,
        url: optionalAddress,
        year: optionalText,
      }),
    ),
    reviewedOn: optionalDate,
    relatedArticles: relations,
  })
  .transform(({ latitude, longitude, ...article }) => ({
    ...article,
    coordinates: coordinates({ latitude, longitude }),
  }))
  .transform(titleByLetters);

export const topic: z.ZodType<Topic> = z.object({
  documentId: z.string(),
  updatedAt: z.string(),
  name: requiredText,
  slug,
  description: optionalText,
});
