import type { BlockOf } from '../block-of.ts';
import { examplePicture } from '../example-picture.ts';

export const gallery: BlockOf<'gallery'> = {
  type: 'gallery',
  title: 'Dawne widoki',
  pictures: [examplePicture, { ...examplePicture, alt: 'Most', caption: null, credit: null }],
};
export const untitledGallery: BlockOf<'gallery'> = { ...gallery, title: null };
