import { z } from 'zod';
import {
  type DayRule,
  dayFormats,
  type MomentRule,
  momentFormats,
  parseDay,
  parseMoment,
} from '../dates/relative-date.ts';
import { markdownToBlocks, UnsupportedMarkdown } from '../rich-text/markdown-to-blocks.ts';
import type { TypeName } from './type-names.ts';
import type { Pending } from './value.ts';

/** A text that is not empty and at most `limit` characters long. */
export const text = (limit: number) => z.string().trim().min(1).max(limit);

/** A text whose length the panel does not limit. */
export const longText = z.string().trim().min(1);

export const flag = z.boolean();
export const whole = z.int();
export const amount = z.number().min(0);
export const degrees = z.number().min(-180).max(180);
export const email = z.email();

/** Address part made from a title: small letters, digits, single hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected small letters a-z, digits and single hyphens');

/** A time of the Warsaw day, HH:MM; Strapi wants seconds and milliseconds too. */
export const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'expected a time such as "18:00"')
  .transform((value) => `${value}:00.000`);

export const day = z.string().transform((value, context): Pending => {
  const rule: DayRule | undefined = parseDay(value);
  if (rule) return { pending: 'day', rule };
  context.addIssue({ code: 'custom', message: `expected ${dayFormats}` });
  return z.NEVER;
});

export const moment = z.string().transform((value, context): Pending => {
  const rule: MomentRule | undefined = parseMoment(value);
  if (rule) return { pending: 'moment', rule };
  context.addIssue({ code: 'custom', message: `expected ${momentFormats}` });
  return z.NEVER;
});

/** Markdown, turned into the blocks of the panel's rich text. */
export const richText = longText.transform((value, context) => {
  try {
    return markdownToBlocks(value);
  } catch (error) {
    if (!(error instanceof UnsupportedMarkdown)) throw error;
    context.addIssue({ code: 'custom', message: error.message });
    return z.NEVER;
  }
});

/** File name of a picture that scripts/demo-content/pictures can draw. */
export const picture = z
  .string()
  .regex(/^[a-z0-9-]+\.png$/, 'expected a picture name such as "poster-koncert-jesienny.png"')
  .transform((fileName): Pending => ({ pending: 'media', fileName }));

/** A link to one document of another type, by its key (slug, or name where there is no slug). */
export const one = (to: TypeName) =>
  z
    .string()
    .min(1)
    .transform((key): Pending => ({ pending: 'relation', to, keys: [key] }));

/** Links to any number of documents of another type. */
export const several = (to: TypeName) =>
  z
    .array(z.string().min(1))
    .default([])
    .transform((keys): Pending => ({ pending: 'relation', to, keys }));
