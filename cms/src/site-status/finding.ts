import { z } from 'zod';

const step = z.object({
  attribute: z.string(),
  index: z.int().nonnegative().nullable(),
  component: z.string().nullable(),
});

const cause = z.object({
  uid: z.string(),
  documentId: z.string(),
  type: z.string(),
  title: z.string(),
  /** The way to the field; empty: the entry as a whole. */
  steps: z.array(step),
});

/**
 * What the build or a check found, as the publisher passes it on. A check's finding has a cause when
 * an editor can mend it; what is not understood of it is left out, the rest is still told.
 */
export const finding = z.object({
  message: z.string().nullish().catch(null),
  page: z.string().nullish().catch(null),
  cause: cause.nullish().catch(null),
  /** What is wrong and how to mend it, in Polish, after "pole: ". */
  forEditor: z.string().nullish().catch(null),
  /** The field in the panel's words, added here: 'Treść 2 → Tekst'. */
  where: z.string().nullish().catch(null),
  /** Where the panel edits the entry, as a path inside it; added here. */
  path: z.string().nullish().catch(null),
});

export type Finding = z.infer<typeof finding>;
export type Cause = z.infer<typeof cause>;
