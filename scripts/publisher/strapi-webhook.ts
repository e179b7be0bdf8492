import { createHash, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

const entrySchema = z.looseObject({
  documentId: z.string().optional(),
  title: z.string().optional(),
  name: z.string().optional(),
  publishedAt: z.string().nullish(),
});

const bodySchema = z.looseObject({
  event: z.string(),
  uid: z.string().optional(),
  entry: entrySchema.nullish(),
  media: z
    .looseObject({ documentId: z.string().optional(), name: z.string().optional() })
    .nullish(),
});

/** What a call of Strapi's own webhook means for the site. */
type StrapiHint =
  | {
      readonly do: 'build';
      readonly type: string;
      readonly uid: string;
      readonly documentId: string;
      readonly title: string;
    }
  | { readonly do: 'ignore'; readonly why: string };

/**
 * Whether the call carries our token. Both sides are hashed first, so that neither their length
 * nor where they differ shows in the time taken.
 *
 * @param authorization the Authorization header
 */
export function hasToken(authorization: string | undefined, token: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(authorization ?? ''), digest(`Bearer ${token}`));
}

/**
 * Reads the body of Strapi's own webhook. Saving a draft fires entry.create and entry.update as
 * well; only what is published (publishedAt is set, as it always is for types without drafts)
 * changes the site.
 *
 * @returns null when it is no such body
 * @see https://docs.strapi.io/cms/backend-customization/webhooks
 */
export function readStrapiWebhook(text: string): StrapiHint | null {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return null;
  }
  const read = bodySchema.safeParse(content);
  if (!read.success) return null;
  const { event, uid, entry, media } = read.data;
  const build = (title: string | undefined, documentId: string | undefined): StrapiHint => ({
    do: 'build',
    type: event,
    uid: uid ?? '',
    documentId: documentId ?? '',
    title: title ?? '',
  });
  switch (event) {
    case 'entry.publish':
    case 'entry.unpublish':
    case 'entry.delete':
      return build(entry?.title ?? entry?.name, entry?.documentId);
    case 'entry.create':
    case 'entry.update':
      return entry?.publishedAt
        ? build(entry.title ?? entry.name, entry.documentId)
        : { do: 'ignore', why: 'a draft was saved' };
    case 'media.update':
    case 'media.delete':
      return build(media?.name, media?.documentId);
    default:
      return { do: 'ignore', why: `${event} does not change the site` };
  }
}
