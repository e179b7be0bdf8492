import type { Core } from '@strapi/strapi';
import type { Holder } from '../outbox/media-use';
import { ADDRESS_ATTRIBUTES } from '../publishing-rules/links';
import { isPlainEntry, textOf } from '../publishing-rules/plain-entry';
import { readStructure } from '../publishing-rules/read-structure';
import type { Structure } from '../publishing-rules/structure';
import { hasLinkTo, leadsTo } from './leads-to';

/**
 * The rows of types and components with a link to a page of the site: in a field for an address or
 * within a rich text. The database only looks for the letters; what it finds is read.
 *
 * @param page path of the page, with a slash at both ends
 * @param site address of the site, null when it is not known
 */
export async function rowsWithLinkTo(
  strapi: Core.Strapi,
  page: string,
  site: string | null,
): Promise<Holder[]> {
  const letters = { $containsi: page.slice(0, -1) };
  const holders: Holder[] = [];
  for (const [uid, fields] of Object.entries(structureOfContent(strapi))) {
    for (const [attribute, { kind }] of Object.entries(fields)) {
      const isAddress = ADDRESS_ATTRIBUTES.includes(attribute);
      if (kind !== 'blocks' && !isAddress) continue;
      const rows: unknown[] = await strapi.db
        .query(uid)
        .findMany({ select: ['id', attribute], where: { [attribute]: letters } });
      const leads = rows
        .filter(isPlainEntry)
        .filter((row) =>
          isAddress
            ? leadsTo(textOf(row, attribute), page, site)
            : hasLinkTo(row[attribute], page, site),
        );
      holders.push(...leads.map((row) => ({ uid, id: Number(row['id']), attribute })));
    }
  }
  return holders;
}

function structureOfContent(strapi: Core.Strapi): Structure {
  const types = Object.entries(strapi.contentTypes).filter(([uid]) => uid.startsWith('api::'));
  return readStructure({ ...Object.fromEntries(types), ...strapi.components });
}
