import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { rightsOf } from '../accounts/may';
import { editPath } from '../panel/panel-paths';
import { isPlainEntry, type PlainEntry, textOf, titleOf } from '../publishing-rules/plain-entry';
import { followChanges } from './follow-changes';
import {
  type EntryKey,
  PLANNED_ACTIONS,
  type PlannedAction,
  type PlannedChange,
} from './planned-change';
import { openPlans } from './plans';
import { entryPlansInWords, plansInWords } from './plans-in-words';
import { readWish } from './read-wish';
import { PLANS_CHANGED } from './start-planned-changes';
import type { EntryPlansView, PlansView } from './views';

/** The part of a request that is used here. */
interface Request {
  readonly params: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, unknown>>;
  readonly request: { readonly body?: unknown };
}

/**
 * Lets whoever may publish an entry plan its publication and withdrawal: `/planned-changes` for all
 * that is planned, `/planned-changes/<uid>/<documentId>` for an entry. Call in `register()`.
 */
export function registerPlannedChanges(strapi: Core.Strapi): void {
  followChanges(strapi);
  const route = <View>(
    method: 'GET' | 'PUT' | 'DELETE',
    path: string,
    answer: (request: Request) => Promise<View>,
  ) => ({
    method,
    path: `/planned-changes${path}`,
    handler: async (context: Parameters<Core.MiddlewareHandler>[0]) => ({
      data: await answer({
        params: context['params'],
        state: context.state,
        request: context.request,
      }),
    }),
    config: { policies: ['admin::isAuthenticatedAdmin'] },
    info: { type: 'admin' },
  });
  strapi.server.routes({
    type: 'admin',
    routes: [
      route('GET', '', (request) => viewOfAll(strapi, request)),
      route('GET', '/:uid/:documentId', (request) => viewOfEntry(strapi, request)),
      route('PUT', '/:uid/:documentId/:action', (request) => plan(strapi, request)),
      route('DELETE', '/:uid/:documentId/:action', (request) => cancel(strapi, request)),
    ],
  });
}

async function viewOfAll(strapi: Core.Strapi, { state }: Request): Promise<PlansView> {
  const plans: PlannedChange[] = [];
  for (const plan of await openPlans(strapi).all()) {
    const { uid, documentId } = plan.entry;
    const draft = await draftOf(strapi, uid, documentId);
    // Titles of drafts are told to those who may read them.
    if (draft !== null && rightsOf(strapi, state, uid).read(draft)) plans.push(plan);
  }
  return plansInWords(plans, ({ entry }) => formOf(strapi, entry), Date.now());
}

/** The path of an entry's form in the panel. */
function formOf(strapi: Core.Strapi, { uid, documentId }: EntryKey): string {
  const type = Object.values(strapi.contentTypes).find((candidate) => candidate.uid === uid);
  return editPath({ uid, isSingle: type?.kind === 'singleType' }, documentId);
}

async function viewOfEntry(strapi: Core.Strapi, request: Request): Promise<EntryPlansView> {
  const { key, draft } = await entryOfRequest(strapi, request);
  const plans = await openPlans(strapi).ofEntry(key);
  return entryPlansInWords(plans, mayPublish(strapi, request, key.uid, draft), Date.now());
}

async function plan(strapi: Core.Strapi, request: Request): Promise<EntryPlansView> {
  const { key, draft, action } = await plannedEntry(strapi, request);
  const plans = openPlans(strapi);
  const other = (await plans.ofEntry(key)).find(
    (each) => each.action !== action && each.state === 'planned',
  );
  const published: unknown = await strapi.db
    .query(key.uid)
    .findOne({ where: { documentId: key.documentId, publishedAt: { $notNull: true } } });
  const known = { isPublished: published !== null, other: other?.dueAt ?? null };
  const moment = readWish(request.request.body, action, known, Date.now());
  if ('refusal' in moment) throw new errors.ApplicationError(moment.refusal);
  const title = titleOf(draft);
  const plannedBy = nameOf(request.state['user']);
  await plans.put({ entry: key, title, action, dueAt: moment.at, plannedBy });
  await strapi.eventHub.emit(PLANS_CHANGED);
  return viewOfEntry(strapi, request);
}

async function cancel(strapi: Core.Strapi, request: Request): Promise<EntryPlansView> {
  const { key, action } = await plannedEntry(strapi, request);
  await openPlans(strapi).remove(key, action);
  await strapi.eventHub.emit(PLANS_CHANGED);
  return viewOfEntry(strapi, request);
}

/** The entry and the action of a request of somebody who may publish the entry. */
async function plannedEntry(strapi: Core.Strapi, request: Request) {
  const { key, draft } = await entryOfRequest(strapi, request);
  const action: PlannedAction | undefined = PLANNED_ACTIONS.find(
    (name) => name === request.params['action'],
  );
  if (action === undefined) throw new errors.NotFoundError('Nie ma takiej czynności.');
  if (!mayPublish(strapi, request, key.uid, draft)) {
    throw new errors.ForbiddenError('Planuje ten, kto może publikować ten wpis.');
  }
  return { key, draft, action };
}

/** @throws errors.NotFoundError when there is no such entry with drafts */
async function entryOfRequest(
  strapi: Core.Strapi,
  { params }: Request,
): Promise<{ key: EntryKey; draft: PlainEntry }> {
  const { uid = '', documentId = '' } = params;
  const draft = await draftOf(strapi, uid, documentId);
  if (draft === null) throw new errors.NotFoundError('Nie ma takiego wpisu.');
  return { key: { uid, documentId }, draft };
}

/** The draft with its author, by whom some rights go; null when there is none. */
async function draftOf(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
): Promise<PlainEntry | null> {
  const type = Object.values(strapi.contentTypes).find((candidate) => candidate.uid === uid);
  if (!uid.startsWith('api::') || type?.options?.draftAndPublish !== true) return null;
  const draft: unknown = await strapi.db.query(uid).findOne({
    where: { documentId, publishedAt: { $null: true } },
    populate: { createdBy: true },
  });
  return isPlainEntry(draft) ? draft : null;
}

function mayPublish(
  strapi: Core.Strapi,
  { state }: Request,
  uid: string,
  draft: PlainEntry,
): boolean {
  return rightsOf(strapi, state, uid).publish(draft);
}

function nameOf(user: unknown): string {
  return isPlainEntry(user)
    ? `${textOf(user, 'firstname')} ${textOf(user, 'lastname')}`.trim()
    : '';
}
