import path from 'node:path';
import type { Media } from '../snapshot/snapshot.ts';

/** The derivatives of one picture, as public addresses below the site's origin. */
export interface PictureFiles {
  /** Pixel size of the largest derivative. */
  readonly width: number;
  readonly height: number;
  /** Narrowest first. */
  readonly avif: readonly { readonly width: number; readonly url: string }[];
  /** For a browser that knows no AVIF, and for structured data. */
  readonly fallback: string;
}

/** What the media step hands to the view-models: public addresses by `mediaKey`. */
export interface MediaFiles {
  readonly pictures: ReadonlyMap<string, PictureFiles>;
  /** Other files (PDF, audio, captions): one public address each. */
  readonly files: ReadonlyMap<string, string>;
}

/** Identifies one state of one file of the media library. */
export function mediaKey(media: Media): string {
  return `${media.url}?v=${media.version}`;
}

/** Public addresses of everything that the media step made. */
export function mediaPaths({ pictures, files }: MediaFiles): readonly string[] {
  const ofPictures = [...pictures.values()].flatMap(({ avif, fallback }) => [
    ...avif.map(({ url }) => url),
    fallback,
  ]);
  return [...ofPictures, ...files.values()];
}

/**
 * ".pdf", lower case; "" when there is none. Of the address in the media library, whose ending the
 * CMS gave it by its content: the name is free text that an editor may change.
 */
export function fileEnding({ url }: Pick<Media, 'url'>): string {
  return path.posix.extname(url.replace(/[?#].*$/, '')).toLowerCase();
}
