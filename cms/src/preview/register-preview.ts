import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { findingsOfEntry } from '../publishing-rules/check-entry';
import { isPlainEntry, textOf } from '../publishing-rules/plain-entry';
import { readStructure } from '../publishing-rules/read-structure';
import type { Problem } from '../publishing-rules/spot';
import { populateAll, type Structure } from '../publishing-rules/structure';
import { dayInPoland } from '../site-status/moments-in-words';
import { type PreviewedEntry, readPreviewLink } from './preview-link';
import { readPreviewSettings } from './preview-settings';
import { silencePage, silencePath } from './silence-words';

const SETTINGS = 'api::site-settings.site-settings';

/**
 * Answers the preview, which shows what the publishing rules find beside the page: the signed link
 * that an editor came with is what opens `/preview-findings`. And says at `/preview-is-silent` that
 * the preview does not answer. Call in `register()`.
 *
 * @throws Error when PREVIEW_URL or NOTICE_SECRET is malformed
 */
export function registerPreview(strapi: Core.Strapi): void {
  const settings = readPreviewSettings(process.env);
  if (settings === null) return;
  let read: Structure | null = null;
  const structure = () => {
    read ??= readStructure({ ...strapi.contentTypes, ...strapi.components });
    return read;
  };
  const config = { auth: false as const };
  strapi.server.routes({
    type: 'admin',
    routes: [
      {
        method: 'GET',
        path: '/preview-findings',
        handler: async (context) => {
          const entry = readPreviewLink(context.query, settings.secret, Date.now());
          if (entry === null || !Object.hasOwn(strapi.contentTypes, entry.uid)) {
            throw new errors.ForbiddenError('Ten link do podglądu nie działa.');
          }
          const findings = await findingsOfVersion(strapi, structure(), entry);
          return {
            data: {
              findings: findings.map(({ severity, where, sentence }) => ({
                severity,
                where,
                sentence,
              })),
            },
          };
        },
        config,
        info: { type: 'admin' },
      },
      {
        method: 'GET',
        path: silencePath,
        handler: (context) => {
          context.type = 'text/html; charset=utf-8';
          context.set('Cache-Control', 'no-store');
          context.body = silencePage;
        },
        config,
        info: { type: 'admin' },
      },
    ],
  });
}

async function findingsOfVersion(
  strapi: Core.Strapi,
  structure: Structure,
  { uid, documentId, status }: PreviewedEntry,
): Promise<Problem[]> {
  const publishedAt = status === 'draft' ? { $null: true } : { $notNull: true };
  const entry: unknown = await strapi.db.query(uid).findOne({
    where: { documentId, publishedAt },
    populate: populateAll(structure, uid),
  });
  if (!isPlainEntry(entry)) return [];
  const settings: unknown = await strapi.db
    .query(SETTINGS)
    .findOne({ where: { publishedAt: { $notNull: true } } });
  const shortName = isPlainEntry(settings) ? textOf(settings, 'shortName') : '';
  return findingsOfEntry(uid, entry, {
    structure,
    otherRedirects: [],
    today: dayInPoland(Date.now()),
    knownAbbreviations: shortName === '' ? [] : shortName.split(/\s+/),
  });
}
