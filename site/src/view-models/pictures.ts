/** Pictures and files as templates need them: our own addresses, sizes, words. */
import { BuildFailure } from '../build/build-failure.ts';
import { type MediaFiles, mediaKey } from '../media/media-files.ts';
import type { Image, Media } from '../snapshot/snapshot.ts';
import type { PictureModel } from './page-models.ts';

function srcset(files: readonly { readonly width: number; readonly url: string }[]): string {
  return files.map(({ url, width }) => `${url} ${width}w`).join(', ');
}

/**
 * What the media step made of a file.
 *
 * @throws BuildFailure site-fault when it made nothing: it reads the same content, so nothing that an
 *   editor put on a page may be missing there without a word.
 */
function made<Files>(file: Media, files: ReadonlyMap<string, Files>): Files {
  const found = files.get(mediaKey(file));
  if (found !== undefined) return found;
  throw new BuildFailure(
    'site-fault',
    `Plik „${file.name}” (${file.url}) nie został przygotowany: collect-media.ts nie zna miejsca, w którym go użyto.`,
  );
}

/**
 * @param widest leaves out files of more pixels, where a picture always stands small.
 * @throws BuildFailure site-fault when the media step did not prepare the picture.
 */
export function shownPicture(
  image: Image,
  media: MediaFiles,
  widest: number = Number.POSITIVE_INFINITY,
): PictureModel {
  const files = made(image.media, media.pictures);
  const small = files.avif.filter(({ width }) => width <= widest);
  const avif = small.length > 0 ? small : files.avif;
  return {
    alt: image.role === 'decorative' ? '' : (image.alternativeText ?? ''),
    width: files.width,
    height: files.height,
    src: files.fallback,
    sources: [...(avif.length > 0 ? [{ type: 'image/avif' as const, srcset: srcset(avif) }] : [])],
    role: image.role,
    caption: image.caption,
    credit: image.credit,
    posterText: image.posterText,
  };
}

export function pictureModel(
  image: Image | null,
  media: MediaFiles,
  widest?: number,
): PictureModel | null {
  return image === null ? null : shownPicture(image, media, widest);
}

export function pictureModels(
  images: readonly Image[],
  media: MediaFiles,
): readonly PictureModel[] {
  return images.map((image) => shownPicture(image, media));
}

const kilobytes = new Intl.NumberFormat('pl', { maximumFractionDigits: 0 });
const megabytes = new Intl.NumberFormat('pl', { maximumFractionDigits: 1 });

/** @param size kilobytes, as Strapi has them */
export function sizeText(size: number): string {
  return size < 1000
    ? `${kilobytes.format(Math.max(1, size))}\u00A0kB`
    : `${megabytes.format(size / 1000)}\u00A0MB`;
}

/** The public address of a file. @throws BuildFailure site-fault as for pictures. */
export function fileUrl(file: Media, media: MediaFiles): string {
  return made(file, media.files);
}
