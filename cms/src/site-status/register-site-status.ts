import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isAdministrator } from '../accounts/is-administrator';
import { readOutboxSettings } from '../outbox/settings';
import { isPlainEntry, textOf } from '../publishing-rules/plain-entry';
import { publicAddress } from '../redirects/public-address';
import { askPublisher, type EntryKey } from './ask-publisher';
import { entryInWords } from './entry-in-words';
import { isVisible, stateOfEntry } from './entry-state';
import type { Finding } from './finding';
import { type Model, nameFields } from './name-fields';
import { lastNoticeOf, noticesWith, unsentNotices } from './outbox-notices';
import { type PublisherAnswer, standingFindings } from './publisher-status';
import { publisherUrl, wishRollback } from './roll-back';
import { siteAddress } from './site-address';
import { noticesToName, siteInWords } from './site-in-words';
import type { EntryView, SiteView } from './views';

interface Surroundings {
  readonly strapi: Core.Strapi;
  readonly publisherUrl: string | null;
  readonly site: string | null;
}

/**
 * Lets whoever is logged in to the panel ask what becomes of a change: `/site-status` for the site,
 * `/site-status/<uid>/<documentId>` for an entry. The browser asks the panel, never the publisher:
 * that is another origin, and closed to the world. Call in `register()`.
 *
 * @throws Error when PUBLISHER_URL, NOTICE_SECRET or PUBLIC_SITE_URL is malformed
 */
export function registerSiteStatus(strapi: Core.Strapi): void {
  const settings = readOutboxSettings(process.env);
  const around: Surroundings = {
    strapi,
    publisherUrl: settings === null ? null : publisherUrl(settings),
    site: siteAddress(process.env),
  };
  const config = { policies: ['admin::isAuthenticatedAdmin'] };
  strapi.server.routes({
    type: 'admin',
    routes: [
      {
        method: 'GET',
        path: '/site-status',
        handler: async (context) => ({
          data: await viewOfSite(around, isAdministrator(context.state['user'])),
        }),
        config,
        info: { type: 'admin' },
      },
      {
        method: 'POST',
        path: '/site-status/rollback',
        handler: async (context) => {
          if (!isAdministrator(context.state['user'])) {
            throw new errors.ForbiddenError('Wersję strony przywraca administrator.');
          }
          const refusal = await wishRollback(settings, context.request.body);
          if (refusal !== null) throw new errors.ApplicationError(refusal);
          strapi.log.info('Somebody went back to an earlier release of the site in the panel.');
          return { data: null };
        },
        config,
        info: { type: 'admin' },
      },
      {
        method: 'GET',
        path: '/site-status/:uid/:documentId',
        handler: async (context) => {
          const { uid = '', documentId = '' }: Record<string, string> = context['params'];
          if (!isContent(strapi, uid)) {
            throw new errors.NotFoundError('Nie ma takiego rodzaju treści.');
          }
          const hasUnpublishedChanges = context.query['changes'] === '1';
          return {
            data: await viewOfEntry(around, { uid, documentId }, hasUnpublishedChanges),
          };
        },
        config,
        info: { type: 'admin' },
      },
    ],
  });
}

async function viewOfEntry(
  { strapi, publisherUrl, site }: Surroundings,
  key: EntryKey,
  hasUnpublishedChanges: boolean,
): Promise<EntryView> {
  const published = await publishedEntry(strapi, key);
  // Before the publisher: what leaves the outbox meanwhile is found there.
  const notice = await lastNoticeOf(strapi, key);
  const answer = nameFields(await askPublisher(publisherUrl, key), modelOf(strapi));
  const state = stateOfEntry(published !== null, notice, answer);
  const address = published === null ? null : publicAddress(key.uid, textOf(published, 'slug'));
  const hasPage = address !== null && site !== null && isVisible(state, answer);
  return entryInWords(
    state,
    {
      key,
      link: hasPage ? `${site}${address}` : null,
      hasUnpublishedChanges,
      obstacles: obstaclesIn(answer),
      standing: answer.ok ? standingFindings(answer.status) : [],
    },
    Date.now(),
  );
}

/** What keeps the site from going on just now. */
function obstaclesIn(answer: PublisherAnswer): readonly Finding[] {
  if (!answer.ok || answer.status.state !== 'failed') return [];
  const [last] = answer.status.history;
  return last?.outcome === 'failed' ? last.findings : [];
}

function modelOf(strapi: Core.Strapi): Model {
  const types = Object.values(strapi.contentTypes);
  const holders = [...types, ...Object.values(strapi.components)];
  return {
    componentOf: (uid, attribute) => {
      const found = holders.find((each) => each.uid === uid)?.attributes[attribute];
      return found?.type === 'component' ? found.component : null;
    },
    isSingle: (uid) => types.some((type) => type.uid === uid && type.kind === 'singleType'),
  };
}

async function viewOfSite(
  { strapi, publisherUrl, site }: Surroundings,
  mayRollBack: boolean,
): Promise<SiteView> {
  const unsent = await unsentNotices(strapi);
  const answer = nameFields(await askPublisher(publisherUrl, null), modelOf(strapi));
  const named = answer.ok ? await noticesWith(strapi, noticesToName(answer.status)) : [];
  return siteInWords(answer, { named, unsent }, site, mayRollBack, Date.now());
}

/** The version visitors see, without its components; null when there is none. */
async function publishedEntry(strapi: Core.Strapi, { uid, documentId }: EntryKey) {
  const hasDrafts = Object.values(strapi.contentTypes).some(
    (type) => type.uid === uid && type.options?.draftAndPublish === true,
  );
  const where = hasDrafts ? { documentId, publishedAt: { $notNull: true } } : { documentId };
  const entry: unknown = await strapi.db.query(uid).findOne({ where });
  return isPlainEntry(entry) ? entry : null;
}

function isContent(strapi: Core.Strapi, uid: string): boolean {
  return uid.startsWith('api::') && Object.hasOwn(strapi.contentTypes, uid);
}
