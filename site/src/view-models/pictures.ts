/** Pictures and files as templates need them: our own addresses, sizes, words. */
import { type MediaFiles, mediaKey } from '../media/media-files.ts';
import type { Attachment, Image, Media } from '../snapshot/snapshot.ts';
import type { FileLink, PictureModel } from './page-models.ts';

function srcset(files: readonly { readonly width: number; readonly url: string }[]): string {
  return files.map(({ url, width }) => `${url} ${width}w`).join(', ');
}

/** null when the media step made nothing of it: the page stands without the picture. */
export function pictureModel(image: Image | null, media: MediaFiles): PictureModel | null {
  if (image === null) return null;
  const files = media.pictures.get(mediaKey(image.media));
  if (files === undefined) return null;
  const { avif, webp } = files;
  return {
    alt: image.role === 'decorative' ? '' : (image.alternativeText ?? ''),
    width: files.width,
    height: files.height,
    src: files.fallback,
    sources: [
      ...(avif.length > 0 ? [{ type: 'image/avif' as const, srcset: srcset(avif) }] : []),
      ...(webp.length > 0 ? [{ type: 'image/webp' as const, srcset: srcset(webp) }] : []),
    ],
    role: image.role,
    caption: image.caption,
    credit: image.credit,
    posterText: image.posterText,
  };
}

export function pictureModels(
  images: readonly Image[],
  media: MediaFiles,
): readonly PictureModel[] {
  return images.flatMap((image) => pictureModel(image, media) ?? []);
}

const kilobytes = new Intl.NumberFormat('pl', { maximumFractionDigits: 0 });
const megabytes = new Intl.NumberFormat('pl', { maximumFractionDigits: 1 });

function sizeText(size: number): string {
  return size < 1000
    ? `${kilobytes.format(Math.max(1, size))}\u00A0kB`
    : `${megabytes.format(size / 1000)}\u00A0MB`;
}

function formatText(file: Media): string {
  return (/\.([a-z0-9]+)$/i.exec(file.name)?.[1] ?? 'plik').toUpperCase();
}

/** The public address of a file that is not a picture; null when the media step has none. */
export function fileUrl(file: Media | null, media: MediaFiles): string | null {
  return file === null ? null : (media.files.get(mediaKey(file)) ?? null);
}

/** A picture hung as an attachment is offered in its largest common format. */
function attachmentUrl(file: Media, media: MediaFiles): string | null {
  return fileUrl(file, media) ?? media.pictures.get(mediaKey(file))?.fallback ?? null;
}

/** "Regulamin (PDF, 1,3 MB)" */
export function fileLink(attachment: Attachment, media: MediaFiles): FileLink | null {
  const href = attachmentUrl(attachment.file, media);
  if (href === null) return null;
  const { title, file } = attachment;
  return {
    href,
    label: `${title} (${formatText(file)}, ${sizeText(file.size)})`,
    mime: file.mime,
  };
}
