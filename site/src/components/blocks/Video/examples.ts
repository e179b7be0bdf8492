import type { BlockOf } from '../block-of.ts';

export const video: BlockOf<'video'> = {
  type: 'video',
  title: 'Młyn dziś',
  src: '/media/mlyn.mp4',
  mime: 'video/mp4',
  captions: '/media/mlyn.vtt',
  link: null,
  transcript: 'Stoimy przy moście.',
  audioDescription: 'Kamera płynie nad rzeką.',
};
/** A film that stands elsewhere. */
export const linkedVideo: BlockOf<'video'> = {
  ...video,
  src: null,
  mime: null,
  captions: null,
  link: { href: 'https://example.org/film', label: 'Młyn dziś (film)' },
};
