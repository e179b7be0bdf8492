import { z } from 'astro/zod';
import type { Coordinates, Weekday } from '../../snapshot/snapshot.ts';
import { languageCodes } from '../../text/languages.ts';

/** A text an editor may leave empty; blank counts as empty. */
export const optionalText = z
  .string()
  .nullish()
  .transform((text) => (text == null || text.trim() === '' ? null : text));

/** A text a page cannot do without. */
export const requiredText = z
  .string()
  .refine((text) => text.trim() !== '', { error: 'nie może być puste' });

export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: 'może mieć tylko małe litery a–z, cyfry i pojedyncze łączniki',
});

/** PostgreSQL may hand decimals over as text. */
export const optionalNumber = z
  .union([z.number(), z.string().regex(/^-?\d+(\.\d+)?$/)])
  .nullish()
  .transform((value) => (value == null ? null : Number(value)));

export const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false);

export const instant = z.iso.datetime({ offset: true, error: 'nie jest datą z godziną' });
export const optionalInstant = instant.nullish().transform((value) => value ?? null);
export const date = z.iso.date({ error: 'nie jest datą' });
export const optionalDate = date.nullish().transform((value) => value ?? null);

/** Strapi answers "18:00:00.000". */
export const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d/, { error: 'nie jest godziną' })
  .transform((value) => value.slice(0, 5));
export const optionalTime = time.nullish().transform((value) => value ?? null);

const SAFE_ADDRESS =
  /^(?:https?:\/\/[^\s]+|mailto:[^\s]+|tel:\+?[\d\s()-]+|\/(?!\/)[^\s]*|#[^\s]*)$/i;

/** An address that is safe to put into `href`: never `javascript:` or `data:`. */
export const address = z
  .string()
  .trim()
  .regex(SAFE_ADDRESS, {
    error:
      'nie jest dozwolonym adresem (dozwolone: https://…, http://…, mailto:…, tel:… albo adres w tym serwisie, np. /kontakt/)',
  })
  // Editors write numbers with spaces; RFC 3966 has none.
  .transform((value) => (/^tel:/i.test(value) ? value.replace(/[\s()-]/g, '') : value));
/** A link an editor may leave empty; blank counts as empty. */
export const optionalAddress = z
  .preprocess(
    (value) => (typeof value === 'string' && value.trim() === '' ? null : value),
    address.nullish(),
  )
  .transform((value) => value ?? null);

/** A value of the panel's list, mapped to the English term used in code. */
export function choice<const Map extends Readonly<Record<string, string | number>>>(map: Map) {
  return z
    .string()
    .refine((value): value is Extract<keyof Map, string> => Object.hasOwn(map, value), {
      error: `nie jest jedną z wartości: ${Object.keys(map).join(', ')}`,
    })
    .transform((value): Map[keyof Map] => map[value]);
}

export function optionalChoice<const Map extends Readonly<Record<string, string | number>>>(
  map: Map,
) {
  return choice(map)
    .nullish()
    .transform((value) => value ?? null);
}

/** The language of a title or a quote; null for Polish. */
export const language = optionalChoice(languageCodes);

export const weekday = choice({
  poniedziałek: 1,
  wtorek: 2,
  środa: 3,
  czwartek: 4,
  piątek: 5,
  sobota: 6,
  niedziela: 7,
} satisfies Record<string, Weekday>);

/** The documentId of a related entry, or null. */
export const relation = z
  .object({ documentId: z.string() })
  .nullish()
  .transform((entry) => entry?.documentId ?? null);

export const relations = z
  .array(z.object({ documentId: z.string() }))
  .nullish()
  .transform((entries) => (entries ?? []).map((entry) => entry.documentId));

export const entryFields = {
  documentId: z.string(),
  updatedAt: z.string(),
  example: flag,
};

/** Both or none: half a point on a map is an editor's slip. */
export function coordinates(entry: {
  readonly latitude: number | null;
  readonly longitude: number | null;
}): Coordinates | null {
  const { latitude, longitude } = entry;
  return latitude === null || longitude === null ? null : { latitude, longitude };
}

/** A list that Strapi leaves out or answers as null when it is empty. */
export function list<Schema extends z.ZodType>(schema: Schema) {
  return z
    .array(schema)
    .nullish()
    .transform((items) => items ?? []);
}

export function optional<Schema extends z.ZodType>(schema: Schema) {
  return schema.nullish().transform((value) => value ?? null);
}
