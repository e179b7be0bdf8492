import { z } from 'astro/zod';
import type { ContentBlock } from '../../snapshot/snapshot.ts';
import { attachment } from './attachment.ts';
import { image, media } from './components.ts';
import {
  language,
  list,
  optional,
  optionalAddress,
  optionalNumber,
  optionalText,
  requiredText,
} from './fields.ts';
import { richText } from './rich-text.ts';

const latitude = optionalNumber.pipe(z.number().min(-90).max(90));
const longitude = optionalNumber.pipe(z.number().min(-180).max(180));

/** "cell | cell" lines become rows; the first one is the header. */
function tableRows(content: string): readonly (readonly string[])[] {
  return content
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

const table = z
  .object({ __component: z.literal('blocks.table'), caption: requiredText, content: requiredText })
  .transform(({ caption, content }, context): ContentBlock => {
    const [header = [], ...rows] = tableRows(content);
    if (rows.length === 0 || rows.some((row) => row.length !== header.length)) {
      context.addIssue({
        code: 'custom',
        path: ['content'],
        message:
          'tabela musi mieć wiersz nagłówków i co najmniej jeden wiersz, a każdy wiersz tyle samo komórek',
      });
    }
    return { type: 'table', caption, header, rows };
  });

/** Every block that `cms/src/components/blocks` knows; an unknown one is an error, never skipped. */
export const contentBlock: z.ZodType<ContentBlock> = z.discriminatedUnion(
  '__component',
  [
    z
      .object({ __component: z.literal('blocks.text'), body: richText })
      .transform(({ body }): ContentBlock => ({ type: 'text', body })),
    z
      .object({ __component: z.literal('blocks.image'), image })
      .transform((block): ContentBlock => ({ type: 'image', image: block.image })),
    z
      .object({
        __component: z.literal('blocks.gallery'),
        title: optionalText,
        images: list(image),
      })
      .transform(({ title, images }): ContentBlock => ({ type: 'gallery', title, images })),
    z
      .object({
        __component: z.literal('blocks.quote'),
        text: requiredText,
        language,
        source: optionalText,
      })
      .transform(({ __component, ...quote }): ContentBlock => ({ type: 'quote', ...quote })),
    z
      .object({
        __component: z.literal('blocks.timeline-entry'),
        label: requiredText,
        year: z.number().int(),
        text: requiredText,
      })
      .transform(
        ({ label, year, text }): ContentBlock => ({ type: 'timeline-entry', label, year, text }),
      ),
    z
      .object({
        __component: z.literal('blocks.map-point'),
        label: requiredText,
        latitude,
        longitude,
        description: optionalText,
      })
      .transform(
        (block): ContentBlock => ({
          type: 'map-point',
          label: block.label,
          coordinates: { latitude: block.latitude, longitude: block.longitude },
          description: block.description,
        }),
      ),
    z
      .object({
        __component: z.literal('blocks.audio'),
        title: requiredText,
        file: media,
        transcript: requiredText,
      })
      .transform(
        ({ title, file, transcript }): ContentBlock => ({ type: 'audio', title, file, transcript }),
      ),
    z
      .object({
        __component: z.literal('blocks.video'),
        title: requiredText,
        file: optional(media),
        url: optionalAddress,
        captions: optional(media),
        transcript: optionalText,
        audioDescription: optionalText,
      })
      .transform(({ __component, ...video }): ContentBlock => ({ type: 'video', ...video })),
    table,
    z
      .object({ __component: z.literal('blocks.file'), attachment })
      .transform((block): ContentBlock => ({ type: 'file', attachment: block.attachment })),
  ],
  { error: 'jest blokiem, którego strona nie zna' },
);
