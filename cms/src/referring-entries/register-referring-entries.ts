import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type PublishedUse, usesByHolders, usesOfDocument } from '../deletion-guards/find-uses';
import { isGuarded } from '../deletion-guards/guard-references';
import { publishedEntriesOf } from '../outbox/media-use';
import { isPlainEntry, textOf } from '../publishing-rules/plain-entry';
import { publicAddress } from '../redirects/public-address';
import { siteAddress } from '../site-status/site-address';
import { consequences } from './consequences';
import { rowsWithLinkTo } from './links-to-page';
import type { ReferringEntriesView, ReferringEntry } from './views';

/** As many as a list of the panel shows at once. */
const MOST_AT_ONCE = 100;

/**
 * Tells whoever is logged in to the panel which published entries refer to one, or to several that go
 * together: `/referring-entries/<uid>/<documentId>,<documentId>`. Call in `register()`.
 */
export function registerReferringEntries(strapi: Core.Strapi): void {
  const site = siteAddress(process.env);
  strapi.server.routes({
    type: 'admin',
    routes: [
      {
        method: 'GET',
        path: '/referring-entries/:uid/:documentIds',
        handler: async (context) => ({ data: await viewOf(strapi, site, context['params']) }),
        config: { policies: ['admin::isAuthenticatedAdmin'] },
        info: { type: 'admin' },
      },
    ],
  });
}

async function viewOf(
  strapi: Core.Strapi,
  site: string | null,
  params: Readonly<Record<string, string>>,
): Promise<ReferringEntriesView> {
  const { uid = '', documentIds = '' } = params;
  const type = Object.values(strapi.contentTypes).find((candidate) => candidate.uid === uid);
  if (!uid.startsWith('api::') || type === undefined) {
    throw new errors.NotFoundError('Nie ma takiego rodzaju wpisów.');
  }
  const going = documentIds.split(',').slice(0, MOST_AT_ONCE);
  const pointing: PublishedUse[] = [];
  const linking: PublishedUse[] = [];
  for (const documentId of going) {
    pointing.push(...(await usesOfDocument(strapi, uid, documentId)));
    linking.push(...(await usesByLink(strapi, site, uid, documentId)));
  }
  // Entries that go together do not lose one another.
  const staying = (uses: readonly PublishedUse[]) =>
    uses.filter((use) => use.uid !== uid || !going.includes(use.documentId));
  return {
    groups: consequences(uid, isGuarded(uid), {
      pointing: referring(staying(pointing)),
      linking: referring(staying(linking)),
    }),
    askAgainAfter: null,
  };
}

async function usesByLink(
  strapi: Core.Strapi,
  site: string | null,
  uid: string,
  documentId: string,
): Promise<PublishedUse[]> {
  // A type without drafts has the moment of its publication, too.
  const shown: unknown = await strapi.db
    .query(uid)
    .findOne({ where: { documentId, publishedAt: { $notNull: true } } });
  const page = isPlainEntry(shown) ? publicAddress(uid, textOf(shown, 'slug')) : null;
  if (page === null) return [];
  const rows = await rowsWithLinkTo(strapi, page, site);
  return usesByHolders(strapi, await publishedEntriesOf(strapi, rows));
}

function referring(uses: readonly PublishedUse[]): ReferringEntry[] {
  const byPath = new Map(
    uses.map(({ list, title, path }) => [path, { name: `${list}: ${title}`, path }]),
  );
  return [...byPath.values()];
}
