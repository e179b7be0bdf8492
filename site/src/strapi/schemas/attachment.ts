import { z } from 'astro/zod';
import type { Attachment } from '../../snapshot/snapshot.ts';
import { languageCodes } from '../../text/languages.ts';
import { media } from './components.ts';
import { optional, optionalAddress, optionalChoice, optionalText, requiredText } from './fields.ts';

/** What the panel found in a document; of a file that is none, or is older than the look, nothing. */
const facts = z.object({
  state: z.enum(['read', 'locked', 'damaged']),
  isTagged: z.boolean().nullish(),
  pages: z.object({ withText: z.number() }).nullish(),
});

/** A file to download: what it is called, and whether everybody can read it. */
export const attachment: z.ZodType<Attachment> = z
  .object({
    title: requiredText,
    file: z.intersection(media, z.object({ documentFacts: optional(facts) })),
    language: optionalChoice(languageCodes),
    alternative: optionalText,
    alternativeUrl: optionalAddress,
  })
  .transform(({ file: { documentFacts, ...file }, ...said }) => ({
    ...said,
    file,
    isAccessible: documentFacts === null || isAccessible(documentFacts),
  }));

function isAccessible({ state, isTagged, pages }: z.infer<typeof facts>): boolean {
  return state === 'read' && isTagged !== false && pages?.withText !== 0;
}
