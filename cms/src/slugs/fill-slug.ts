import type { Core, UID } from '@strapi/strapi';

/** The part of the content manager's `uid` service that is used here. */
interface UidService {
  generateUIDField(options: {
    readonly contentTypeUID: string;
    readonly field: string;
    readonly data: unknown;
  }): Promise<string>;
}

interface SlugField {
  readonly name: string;
  readonly source: string;
}

function slugFieldOf(contentType: {
  readonly attributes: Readonly<
    Record<string, { readonly type: string; readonly targetField?: string }>
  >;
}): SlugField | undefined {
  for (const [name, attribute] of Object.entries(contentType.attributes)) {
    if (attribute.type === 'uid' && attribute.targetField)
      return { name, source: attribute.targetField };
  }
  return undefined;
}

function isEmpty(value: unknown): boolean {
  return typeof value !== 'string' || value.trim() === '';
}

/**
 * Gives an entry its address (slug) from its title when it is saved without one. An address that
 * is there is never touched, so that it stays the same when the title changes.
 *
 * The panel's own way does not serve: for a required address it proposes the English name of the
 * type ("event-1") as soon as an empty form opens, before there is a title.
 */
export function fillSlugs(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const field = slugFieldOf(context.contentType as Parameters<typeof slugFieldOf>[0]);
    const wanted =
      context.action === 'create' || context.action === 'update' || context.action === 'clone';
    if (field === undefined || !wanted) return next();

    const parameters = context.params as { documentId?: string; data?: Record<string, unknown> };
    const data = parameters.data ?? {};
    const given = field.name in data;
    if (given && !isEmpty(data[field.name])) return next();

    const saved =
      context.action === 'update' && parameters.documentId !== undefined
        ? await savedEntry(strapi, context.uid, parameters.documentId)
        : undefined;
    if (!given && !isEmpty(saved?.[field.name])) return next();
    const title = field.source in data ? data[field.source] : saved?.[field.source];
    if (isEmpty(title)) return next();

    const uids: UidService = strapi.plugin('content-manager').service('uid');
    parameters.data = {
      ...data,
      [field.name]: await uids.generateUIDField({
        contentTypeUID: context.uid,
        field: field.name,
        data: { [field.source]: title },
      }),
    };
    return next();
  });
}

async function savedEntry(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  const entry = await strapi.documents(uid).findOne({ documentId });
  return entry ?? undefined;
}
