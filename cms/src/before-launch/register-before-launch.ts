import type { Core } from '@strapi/strapi';
import { isPlainEntry, type PlainEntry } from '../publishing-rules/plain-entry';
import { dayInPoland } from '../site-status/moments-in-words';
import { beforeLaunch } from './open-points';
import { INSTITUTION_TYPES, type PublishedType } from './published-content';

type ContentType = Core.Strapi['contentTypes'][keyof Core.Strapi['contentTypes']];

/**
 * Lets whoever is logged in to the panel ask at `/before-launch` what the published content lacks
 * for the launch. Call in `register()`.
 */
export function registerBeforeLaunch(strapi: Core.Strapi): void {
  strapi.server.routes({
    type: 'admin',
    routes: [
      {
        method: 'GET',
        path: '/before-launch',
        handler: async () => ({
          data: beforeLaunch(await readTypes(strapi), dayInPoland(Date.now())),
        }),
        config: { policies: ['admin::isAuthenticatedAdmin'] },
        info: { type: 'admin' },
      },
    ],
  });
}

function readTypes(strapi: Core.Strapi): Promise<PublishedType[]> {
  const types = Object.values(strapi.contentTypes).filter(
    ({ uid, attributes }) => uid.startsWith('api::') && Object.hasOwn(attributes, 'example'),
  );
  return Promise.all(
    types.map(async (type) => ({
      uid: type.uid,
      name: type.info.displayName,
      isSingle: type.kind === 'singleType',
      entries: await readEntries(strapi, type),
    })),
  );
}

/** Whole entries of the institution's types; of the others those marked as examples, unfilled. */
async function readEntries(strapi: Core.Strapi, type: ContentType): Promise<PlainEntry[]> {
  const isPublished =
    type.options?.draftAndPublish === true ? { publishedAt: { $notNull: true } } : {};
  const isWhole = INSTITUTION_TYPES.includes(type.uid);
  const entries: unknown[] = await strapi.db.query(type.uid).findMany({
    where: isWhole ? isPublished : { ...isPublished, example: true },
    populate: isWhole ? partsOf(type) : [],
    orderBy: { id: 'asc' },
  });
  return entries.filter(isPlainEntry);
}

/** The components of a type, and where it stands: other relations say nothing of the entry. */
function partsOf({ attributes }: ContentType): string[] {
  return Object.entries(attributes)
    .filter(
      ([name, { type }]) => type === 'component' || type === 'dynamiczone' || name === 'mainPlace',
    )
    .map(([name]) => name);
}
