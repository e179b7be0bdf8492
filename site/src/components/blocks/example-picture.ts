import type { PictureModel } from '../../view-models/page-models.ts';

/** A picture for the examples of blocks; its files exist nowhere. */
export const examplePicture: PictureModel = {
  alt: 'Drewniane koło młyńskie nad wodą',
  width: 960,
  height: 640,
  src: '/media/kolo-960.jpg',
  sources: [{ type: 'image/avif', srcset: '/media/kolo-480.avif 480w, /media/kolo-960.avif 960w' }],
  role: 'informative',
  caption: 'Koło młyńskie',
  credit: 'Zbiory przykładowe',
  posterText: null,
};

/** A poster, whose words stand on the page too. */
export const examplePoster: PictureModel = {
  ...examplePicture,
  alt: 'Plakat koncertu',
  role: 'poster',
  caption: null,
  posterText: 'Koncert jesienny\n28 listopada, godz. 18:00',
};

/** A picture that says nothing. */
export const exampleOrnament: PictureModel = {
  ...examplePicture,
  alt: '',
  role: 'decorative',
  caption: null,
  credit: null,
};
