import { z } from 'zod';
import { image, language, latitude, longitude } from './components.ts';
import { longText, richText, text, whole } from './fields.ts';
import type { Fields, Value } from './value.ts';

const blocks = {
  text: richText.transform((body): Fields => ({ body })),
  image: image.transform((value): Fields => ({ image: value })),
  gallery: z.strictObject({ title: text(160).optional(), images: z.array(image).min(1) }),
  quote: z.strictObject({
    text: text(1000),
    language: language.optional(),
    source: text(200).optional(),
  }),
  'timeline-entry': z.strictObject({ label: text(60), year: whole, text: text(800) }),
  'map-point': z.strictObject({
    label: text(120),
    latitude,
    longitude,
    description: text(500).optional(),
  }),
  table: z.strictObject({ caption: text(200), content: longText }),
};

const names = Object.keys(blocks).join(', ');

/**
 * One block of a page as a document writes it, a map with a single key (`- quote: {…}`), turned
 * into what Strapi stores in a dynamic zone. Audio, video and file blocks are missing on purpose:
 * the demo content draws pictures only.
 */
const block = z
  .strictObject(blocks)
  .partial()
  .transform((value, context): Fields => {
    const [only, ...more] = Object.entries<Value>(value).filter(([, inner]) => inner !== undefined);
    if (!only || more.length > 0 || !isFields(only[1])) {
      context.addIssue({ code: 'custom', message: `expected exactly one of ${names}` });
      return z.NEVER;
    }
    return { __component: `blocks.${only[0]}`, ...only[1] };
  });

function isFields(value: Value): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const dynamicZone = z.array(block).default([]);
