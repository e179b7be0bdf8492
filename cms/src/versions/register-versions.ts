import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { rightsOf } from '../accounts/may';
import { editPath } from '../panel/panel-paths';
import { entryOf } from '../publishing-rules/plain-entry';
import { contentOf, hashOfContent } from './content-of-entry';
import { viewOfDeleted } from './deleted-entries';
import { differencesOf } from './differences';
import type { EntryKey, WholeVersion } from './entry-version';
import { keepVersions } from './keep-versions';
import {
  type ContentReader,
  contentReader,
  hasVersions,
  type PresentContent,
} from './read-content';
import { planRestoration, restoreVersion } from './restore-version';
import { openVersions } from './version-table';
import { announcement, restoredInWords, versionsInWords } from './versions-in-words';
import type { RestorationView, Restored, VersionsView } from './views';

/** The part of a request that is used here. */
interface Request {
  readonly params: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, unknown>>;
}

/**
 * Keeps a version of every entry at each save, and lets whoever may update an entry look at its versions
 * and bring one back: `/entry-versions/<uid>/<documentId>`; what was deleted stands at
 * `/deleted-entries`. Call in `register()`.
 */
export function registerVersions(strapi: Core.Strapi): void {
  const reader = contentReader(strapi);
  keepVersions(strapi, reader);
  const route = <View>(
    method: 'GET' | 'POST',
    path: string,
    answer: (request: Request) => Promise<View>,
  ) => ({
    method,
    path,
    handler: async (context: Parameters<Core.MiddlewareHandler>[0]) => ({
      data: await answer({ params: context['params'], state: context.state }),
    }),
    config: { policies: ['admin::isAuthenticatedAdmin'] },
    info: { type: 'admin' },
  });
  const ofEntry = '/entry-versions/:uid/:documentId';
  strapi.server.routes({
    type: 'admin',
    routes: [
      route('GET', '/deleted-entries', ({ state }) => viewOfDeleted(strapi, state)),
      route('GET', ofEntry, (request) => viewOf(strapi, reader, request)),
      route('GET', `${ofEntry}/:id`, (request) => look(strapi, reader, request)),
      route('POST', `${ofEntry}/:id/restore`, (request) => restore(strapi, reader, request)),
    ],
  });
}

async function viewOf(
  strapi: Core.Strapi,
  reader: ContentReader,
  request: Request,
): Promise<VersionsView> {
  const { key, present } = await allowedEntry(strapi, reader, request);
  if (present === null) throw new errors.NotFoundError('Nie ma takiego wpisu.');
  const versions = await openVersions(strapi).ofEntry(key);
  const hash = hashOfContent(present.content);
  return {
    mayRestore: mayUpdate(strapi, request, key, present),
    versions: versionsInWords(versions, hash, Date.now()),
    askAgainAfter: null,
  };
}

async function look(
  strapi: Core.Strapi,
  reader: ContentReader,
  request: Request,
): Promise<RestorationView> {
  const { key, present, version } = await allowedVersion(strapi, reader, request);
  const { lost } = await planRestoration(strapi, reader, version);
  const now = Date.now();
  const content = present?.content ?? contentOf(reader.structure(), key.uid, {});
  return {
    sentence: announcement(version, hasDrafts(strapi, key.uid), now),
    differences: differencesOf(reader.structure(), key.uid, content, version.content, now),
    lost,
    askAgainAfter: null,
  };
}

async function restore(
  strapi: Core.Strapi,
  reader: ContentReader,
  request: Request,
): Promise<Restored> {
  const { key, version } = await allowedVersion(strapi, reader, request);
  const authorId = entryOf(request.state, 'user')?.['id'];
  const lost = await restoreVersion(strapi, reader, version, authorId);
  const type = Object.values(strapi.contentTypes).find((candidate) => candidate.uid === key.uid);
  return {
    sentence: restoredInWords(hasDrafts(strapi, key.uid), lost),
    path: editPath({ uid: key.uid, isSingle: type?.kind === 'singleType' }, key.documentId),
  };
}

/** A version of an entry that the person who asks may change, or bring back if it was deleted. */
async function allowedVersion(
  strapi: Core.Strapi,
  reader: ContentReader,
  request: Request,
): Promise<{ key: EntryKey; present: PresentContent | null; version: WholeVersion }> {
  const { key, present } = await allowedEntry(strapi, reader, request);
  if (!mayUpdate(strapi, request, key, present)) {
    throw new errors.ForbiddenError('Wersję przywraca ten, kto może zmieniać ten wpis.');
  }
  const id = Number(request.params['id']);
  const version = Number.isSafeInteger(id) ? await openVersions(strapi).find(key, id) : null;
  if (version === null) {
    throw new errors.NotFoundError('Tej wersji już nie ma. Odśwież tę stronę panelu.');
  }
  return { key, present, version };
}

/** @throws errors.NotFoundError when there is no such type, or the entry may not be read */
async function allowedEntry(
  strapi: Core.Strapi,
  reader: ContentReader,
  { params, state }: Request,
): Promise<{ key: EntryKey; present: PresentContent | null }> {
  const { uid = '', documentId = '' } = params;
  const key = { uid, documentId };
  const present = hasVersions(strapi, uid) ? await reader.read(key) : null;
  const isReadable = present === null || rightsOf(strapi, state, uid).read(present.row);
  if (!hasVersions(strapi, uid) || !isReadable) {
    throw new errors.NotFoundError('Nie ma takiego wpisu.');
  }
  return { key, present };
}

/** Who may delete entries of a type may bring a deleted one back. */
function mayUpdate(
  strapi: Core.Strapi,
  { state }: Request,
  { uid }: EntryKey,
  present: PresentContent | null,
): boolean {
  const rights = rightsOf(strapi, state, uid);
  return present === null ? rights.create() && rights.delete() : rights.update(present.row);
}

function hasDrafts(strapi: Core.Strapi, uid: string): boolean {
  const type = Object.values(strapi.contentTypes).find((candidate) => candidate.uid === uid);
  return type?.options?.draftAndPublish === true;
}
