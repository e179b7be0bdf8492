import { expect, it } from 'vitest';
import { heritagePictures, readHeritagePictures } from './heritage-pictures.ts';
import { heritageMotifs } from './motifs.ts';

it('uses every motif that can be drawn', () => {
  expect(new Set(heritagePictures.values())).toEqual(new Set(Object.keys(heritageMotifs)));
});

it('names the picture whose motif nobody can draw', () => {
  expect(() => readHeritagePictures('heritage-a.png: zamek')).toThrow(
    'heritage-pictures.yaml › heritage-a.png: "zamek" is no motif; expected one of sokolnia-hall',
  );
});
