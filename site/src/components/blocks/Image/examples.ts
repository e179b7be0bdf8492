import type { BlockOf } from '../block-of.ts';
import { exampleOrnament, examplePicture, examplePoster } from '../example-picture.ts';

export const image: BlockOf<'image'> = { type: 'image', picture: examplePicture };
export const poster: BlockOf<'image'> = { type: 'image', picture: examplePoster };
export const ornament: BlockOf<'image'> = { type: 'image', picture: exampleOrnament };
