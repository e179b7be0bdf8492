import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'astro/zod';
import { BuildFailure, type Finding } from '../build/build-failure.ts';
import type { Media, Snapshot } from '../snapshot/snapshot.ts';
import { collectMedia, type MediaUse } from './collect-media.ts';
import { encodePicture, MAX_PIXELS, RECIPE, UnreadablePicture } from './encode-picture.ts';
import { fileEnding, type MediaFiles, mediaKey, type PictureFiles } from './media-files.ts';
import { writeOnce, writeWhole } from './write-whole.ts';

export interface PreparedMedia extends MediaFiles {
  /** Names in `folder` that the pages use; they are served below /media/. */
  readonly used: readonly string[];
  readonly folder: string;
}

/** What is known of one state of one file, so that it need not be fetched or decoded again. */
const remembered = z.object({
  derivatives: z.array(
    z.object({
      format: z.enum(['avif', 'webp']),
      width: z.number(),
      height: z.number(),
      file: z.string(),
    }),
  ),
  file: z.string().nullable(),
});
type Remembered = z.infer<typeof remembered>;

const AT_ONCE = 4;

/**
 * Brings every file of the snapshot into the cache, in the sizes the pages need.
 *
 * @param readOriginal fetches the bytes of a file of the media library.
 * @param cacheFolder kept between builds; may be deleted at any time.
 * @param known what is prepared already and is left out of the answer
 * @throws BuildFailure `content-invalid` naming the entries whose pictures cannot be read
 *   or whose files must not be offered, or what
 *   `readOriginal` throws.
 */
export async function prepareMedia(
  snapshot: Snapshot,
  cacheFolder: string,
  readOriginal: (url: string) => Promise<Buffer>,
  known: MediaFiles = { pictures: new Map(), files: new Map() },
): Promise<PreparedMedia> {
  const folder = path.join(cacheFolder, 'media');
  const notes = path.join(cacheFolder, 'media-notes');
  await mkdir(folder, { recursive: true });
  await mkdir(notes, { recursive: true });
  const there = new Set(await readdir(folder));

  const pictures = new Map<string, PictureFiles>();
  const files = new Map<string, string>();
  const used = new Set<string>();
  const findings: Finding[] = [];
  const waiting = collectMedia(snapshot).filter(
    ({ as, media }) => !(as === 'file' ? known.files : known.pictures).has(mediaKey(media)),
  );

  async function work(): Promise<void> {
    for (let use = waiting.shift(); use !== undefined; use = waiting.shift()) {
      const made = await prepareOne(use);
      if (made === null) continue;
      for (const { file } of made.derivatives) used.add(file);
      if (made.file !== null) {
        used.add(made.file);
        files.set(mediaKey(use.media), `/media/${made.file}`);
      } else {
        pictures.set(mediaKey(use.media), pictureFiles(made));
      }
    }
  }

  async function prepareOne(use: MediaUse): Promise<Remembered | null> {
    const refused = use.as === 'file' ? refusedEnding(use) : null;
    if (refused !== null) {
      findings.push(refused);
      return null;
    }
    const note = path.join(notes, `${digest(`${use.as} ${mediaKey(use.media)} ${RECIPE}`)}.json`);
    const noted = await readNote(note, there);
    if (noted !== null) return noted;
    const original = await readOriginal(use.media.url);
    let fresh: Remembered;
    if (use.as === 'file') {
      const file = publicName(use.media, original);
      await writeOnce(path.join(folder, file), async () => original);
      fresh = { derivatives: [], file };
    } else {
      try {
        fresh = { derivatives: [...(await encodePicture(original, folder))], file: null };
      } catch (error) {
        if (!(error instanceof UnreadablePicture)) throw error;
        findings.push(unreadable(use, error));
        return null;
      }
    }
    await writeWhole(note, JSON.stringify(fresh));
    for (const name of namesIn(fresh)) there.add(name);
    return fresh;
  }

  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const first = findings[0];
  if (first !== undefined) throw new BuildFailure('content-invalid', first.message, findings);
  return { pictures, files, used: [...used].sort(), folder };
}

function pictureFiles({ derivatives }: Remembered): PictureFiles {
  const largest = derivatives.reduce((a, b) => (b.width > a.width ? b : a));
  const fallback = derivatives.find(({ format }) => format === 'webp') ?? largest;
  return {
    width: largest.width,
    height: largest.height,
    avif: derivatives
      .filter(({ format }) => format === 'avif')
      .map(({ width, file }) => ({ width, url: `/media/${file}` }))
      .sort((a, b) => a.width - b.width),
    fallback: `/media/${fallback.file}`,
  };
}

/**
 * @param there names of the files in the cache
 * @returns null when nothing is known, or what was known has been cleared away
 */
async function readNote(note: string, there: ReadonlySet<string>): Promise<Remembered | null> {
  try {
    const known = remembered.parse(JSON.parse(await readFile(note, 'utf8')));
    const names = namesIn(known);
    return names.length > 0 && names.every((name) => there.has(name)) ? known : null;
  } catch {
    return null;
  }
}

function namesIn({ derivatives, file }: Remembered): readonly string[] {
  return [...derivatives.map((derivative) => derivative.file), ...(file === null ? [] : [file])];
}

/** "regulamin-zajec-3f2a9c1b.pdf": readable, and another name for other bytes. */
function publicName(media: Media, content: Buffer): string {
  const { name: stem } = path.parse(media.name);
  const readable = stem
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-zA-Z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()
    .slice(0, 60);
  const ending = fileEnding(media).replace(/[^.a-z0-9]/g, '');
  return `${readable || 'plik'}-${digest(content).slice(0, 10)}${ending}`;
}

/** A browser would run what such a file holds, under our own name. */
const RUN_BY_BROWSERS = /^\.(?:s?html?|xht(?:ml)?|mht(?:ml)?|svgz?|[cm]?js|xml|xslt?|swf)$/;

function refusedEnding(use: MediaUse): Finding | null {
  const ending = fileEnding(use.media);
  if (!RUN_BY_BROWSERS.test(ending)) return null;
  return finding(
    use,
    `pliku „${ending}” nie można udostępnić do pobrania, bo przeglądarka mogłaby go uruchomić – zapisz go jako PDF (obraz: jako PNG) i wgraj ponownie`,
  );
}

function unreadable(use: MediaUse, { message: reason }: UnreadablePicture): Finding {
  const cause = /pixel limit/i.test(reason)
    ? `obraz jest za duży (najwyżej ${MAX_PIXELS / 1_000_000} megapikseli) – zmniejsz go i wgraj ponownie`
    : `plik nie daje się odczytać jako obraz (${reason}) – wgraj go ponownie jako JPG, PNG lub WebP`;
  return finding(use, cause);
}

function finding(use: MediaUse, cause: string): Finding {
  return {
    type: use.type,
    documentId: use.documentId,
    title: use.title,
    field: use.field,
    value: use.media.name,
    message: `${use.type} „${use.title}”, pole „${use.field}”, plik „${use.media.name}”: ${cause}`,
  };
}

function digest(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
