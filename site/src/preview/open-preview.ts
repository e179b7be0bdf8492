import type { Finding } from '../build/build-failure.ts';
import type { MediaFiles } from '../media/media-files.ts';
import { prepareMedia } from '../media/prepare-media.ts';
import { openRenderer, type Renderer } from '../renderer/open-renderer.ts';
import type { RendererSettings } from '../renderer/renderer-version.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { StrapiConnection } from '../strapi/client.ts';
import { fetchEntry, fetchSingle } from '../strapi/client.ts';
import { fetchMedia } from '../strapi/fetch-media.ts';
import { fetchSnapshot } from '../strapi/fetch-snapshot.ts';
import { KeptContent } from '../strapi/kept-content.ts';
import { draftPage } from './draft-page.ts';
import { type PreviewedType, previewedTypes } from './previewed-types.ts';
import { withAddress } from './with-address.ts';

/** Which version of which entry. */
export interface PreviewedEntry {
  readonly uid: string;
  readonly documentId: string;
  readonly status: 'draft' | 'published';
}

export type Previewed =
  | { readonly kind: 'page'; readonly html: string; readonly path: string }
  /** The entry lacks something a page cannot do without. */
  | { readonly kind: 'faulty'; readonly findings: readonly Finding[] }
  | { readonly kind: 'missing' };

export interface Preview {
  /**
   * The page of an entry as a release would show it now.
   *
   * @throws BuildFailure when the CMS does not answer, or when what is published cannot be read;
   *   Error when the page cannot be rendered
   */
  show(entry: PreviewedEntry): Promise<Previewed>;
  /** Where pictures and files lie; names as in the pages below `/media/`. */
  readonly mediaFolder: string;
  /** Where files of the code lie, such as the font; null before the first page. */
  clientFolder(): string | null;
}

export interface PreviewSettings extends RendererSettings {
  readonly siteFolder: string;
  readonly cacheDir: string;
  /** Asked before each reading: the token may be there later than this process. */
  readonly connection: () => Promise<StrapiConnection>;
  readonly tell: (line: string) => void;
}

/** What is published, as it was read at `readAt` (milliseconds). */
interface Published {
  readonly snapshot: Snapshot;
  readonly media: MediaFiles;
  readonly readAt: number;
}

const NO_MEDIA: MediaFiles = { pictures: new Map(), files: new Map() };

/** What is published is read again at most this often. */
const FRESH_MS = 30_000;

/**
 * Shows entries with the renderer and the media of the releases. What is published is kept in memory;
 * an older copy answers at once and is renewed behind it. The entry itself is read anew each time.
 */
export function openPreview(settings: PreviewSettings): Preview {
  const { siteFolder, cacheDir, connection, tell } = settings;
  let renderer: Promise<Renderer> | null = null;
  let opened: Renderer | null = null;
  let published: Published | null = null;
  const content = new KeptContent();
  let reading: Promise<Published> | null = null;

  /** One at a time; after a failure the next who asks tries again. */
  function rendererOnce(): Promise<Renderer> {
    renderer ??= openRenderer(siteFolder, cacheDir, settings, tell).then(
      (ready) => {
        opened = ready;
        return ready;
      },
      (error: unknown) => {
        renderer = null;
        throw error;
      },
    );
    return renderer;
  }

  function readPublished(): Promise<Published> {
    reading ??= read().finally(() => {
      reading = null;
    });
    return reading;
  }

  async function read(): Promise<Published> {
    const readAt = Date.now();
    const from = await connection();
    const snapshot = await fetchSnapshot(await content.open(from));
    const before = published?.media ?? NO_MEDIA;
    const more = await prepareMedia(snapshot, cacheDir, (url) => fetchMedia(from, url), before);
    published = { snapshot, media: together(before, more), readAt };
    return published;
  }

  async function publishedNow(): Promise<Published> {
    if (published === null) return readPublished();
    if (Date.now() - published.readAt > FRESH_MS) {
      readPublished().catch((error: unknown) =>
        tell(`what is published could not be read again: ${String(error)}`),
      );
    }
    return published;
  }

  return {
    mediaFolder: `${cacheDir}/media`,
    clientFolder: () => opened?.clientFolder ?? null,
    async show({ uid, documentId, status }) {
      const type = Object.hasOwn(previewedTypes, uid) ? previewedTypes[uid] : undefined;
      if (type === undefined) return { kind: 'missing' };
      const from = await connection();
      const [raw, base, pages] = await Promise.all([
        readEntry(from, type, documentId, status),
        publishedNow(),
        rendererOnce(),
      ]);
      if (raw === null) return { kind: 'missing' };
      const put = type.put(withAddress(raw, documentId), base.snapshot);
      if ('findings' in put) return { kind: 'faulty', findings: put.findings };
      const snapshot = { ...base.snapshot, ...put.entry };
      const own = await prepareMedia(
        snapshot,
        cacheDir,
        (url) => fetchMedia(from, url),
        base.media,
      );
      const page = draftPage(type, documentId, {
        snapshot,
        media: together(base.media, own),
        siteUrl: settings.siteUrl,
        moment: momentFor(type.showsFrom?.(put.entry) ?? null, Date.now()),
      });
      if ('findings' in page) return { kind: 'faulty', findings: page.findings };
      const html = await pages.render(page.model);
      return { kind: 'page', html, path: page.model.path };
    },
  };
}

/** Now, or later when the entry shows later only. */
function momentFor(showsFrom: string | null, now: number): string {
  const from = showsFrom === null ? now : Date.parse(showsFrom);
  return new Date(Math.max(now, from)).toISOString();
}

function readEntry(
  from: StrapiConnection,
  type: PreviewedType,
  documentId: string,
  status: PreviewedEntry['status'],
): Promise<unknown> {
  const query = { status, populate: type.populate };
  return type.isSingle
    ? fetchSingle(from, type.path, query)
    : fetchEntry(from, type.path, documentId, query);
}

function together(one: MediaFiles, other: MediaFiles): MediaFiles {
  return {
    pictures: new Map([...one.pictures, ...other.pictures]),
    files: new Map([...one.files, ...other.files]),
  };
}
