import type { Media } from '../snapshot/snapshot.ts';

/** The derivatives of one picture, as public addresses below the site's origin. */
export interface PictureFiles {
  /** Pixel size of the largest derivative. */
  readonly width: number;
  readonly height: number;
  /** Narrowest first. */
  readonly avif: readonly { readonly width: number; readonly url: string }[];
  readonly webp: readonly { readonly width: number; readonly url: string }[];
  /** For a browser that knows neither, and for structured data. */
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
