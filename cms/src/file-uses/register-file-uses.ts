import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { rightsOf } from '../accounts/may';
import { editPath } from '../panel/panel-paths';
import { fieldLabel } from '../publishing-rules/field-labels';
import {
  entryOf,
  isPlainEntry,
  type PlainEntry,
  textOf,
  titleOf,
} from '../publishing-rules/plain-entry';
import { type EntryUsingFile, entriesUsingFile } from './entries-using-file';
import { filesInWords, stateInWords, verdictInWords } from './uses-in-words';
import type { FileLine, FileUsesView, UseLine } from './views';

const FILE = 'plugin::upload.file';
const FILES_A_PAGE = 10;
const wish = z.object({
  search: z.string().trim().max(200).catch(''),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});

/** The `state` of a request: who asks. */
type State = Readonly<Record<string, unknown>>;

/**
 * Tells whoever may see the media library where each file is used: `/file-uses?search=…&page=…`, the
 * newest files first. Call in `register()`.
 */
export function registerFileUses(strapi: Core.Strapi): void {
  strapi.server.routes({
    type: 'admin',
    routes: [
      {
        method: 'GET',
        path: '/file-uses',
        handler: async (context) => ({ data: await viewOf(strapi, context.state, context.query) }),
        config: {
          policies: [
            'admin::isAuthenticatedAdmin',
            { name: 'admin::hasPermissions', config: { actions: ['plugin::upload.read'] } },
          ],
        },
        info: { type: 'admin' },
      },
    ],
  });
}

async function viewOf(strapi: Core.Strapi, state: State, query: unknown): Promise<FileUsesView> {
  const { search, page } = wish.parse(query);
  const like = { $containsi: search };
  const where =
    search === '' ? {} : { $or: [{ name: like }, { alternativeText: like }, { caption: like }] };
  const files = strapi.db.query(FILE);
  const count = await files.count({ where });
  const rows: unknown[] = await files.findMany({
    where,
    orderBy: { id: 'desc' },
    offset: (page - 1) * FILES_A_PAGE,
    limit: FILES_A_PAGE,
  });
  return {
    headline: filesInWords(count, search),
    files: await Promise.all(rows.filter(isPlainEntry).map((row) => lineOf(strapi, state, row))),
    page,
    pages: Math.ceil(count / FILES_A_PAGE),
    askAgainAfter: null,
  };
}

async function lineOf(strapi: Core.Strapi, state: State, file: PlainEntry): Promise<FileLine> {
  const id = Number(file['id']);
  const uses = await entriesUsingFile(strapi, id);
  return {
    id,
    name: textOf(file, 'name'),
    thumbnail: thumbnailOf(file),
    verdict: verdictInWords(uses),
    uses: uses.map((use) => useLine(strapi, state, use)),
  };
}

/** Titles of drafts are told to those who may read them; that there is a use, to everybody. */
function useLine(strapi: Core.Strapi, state: State, use: EntryUsingFile): UseLine {
  const { uid, documentId, entry, attributes, isSeen, isInDraft } = use;
  const type = Object.values(strapi.contentTypes).find((candidate) => candidate.uid === uid);
  const list = type?.info.displayName ?? uid;
  const mayRead = isSeen || rightsOf(strapi, state, uid).read(entry);
  return {
    list,
    title: mayRead ? titleOf(entry) || list : 'szkic innej osoby',
    path: editPath({ uid, isSingle: type?.kind === 'singleType' }, documentId),
    fields: Object.keys(type?.attributes ?? {})
      .filter((attribute) => attributes.includes(attribute))
      .map((attribute) => fieldLabel(uid, attribute))
      .join(', '),
    state: stateInWords(isSeen, isInDraft),
  };
}

function thumbnailOf(file: PlainEntry): string | null {
  if (!textOf(file, 'mime').startsWith('image/')) return null;
  const small = entryOf(entryOf(file, 'formats') ?? {}, 'thumbnail');
  return textOf(small ?? file, 'url') || null;
}
