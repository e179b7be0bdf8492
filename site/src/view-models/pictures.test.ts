import { describe, expect, it } from 'vitest';
import { attachment, image, media } from '../../tests/fixture/defaults.ts';
import type { ContentBlock } from '../snapshot/snapshot.ts';
import { blockModels } from './block-models.ts';
import { pictureModel } from './pictures.ts';

const nothing = { pictures: new Map(), files: new Map() };
const fault = expect.objectContaining({ kind: 'site-fault' });

describe('a file that the media step did not prepare', () => {
  it.each<[string, ContentBlock]>([
    ['image', { type: 'image', image: image('a.png') }],
    ['gallery', { type: 'gallery', title: null, images: [image('a.png')] }],
    ['audio', { type: 'audio', title: 'A', file: media('a.mp3', 'audio/mpeg'), transcript: 'T' }],
    [
      'video',
      {
        type: 'video',
        title: 'V',
        file: media('a.mp4', 'video/mp4'),
        url: null,
        captions: null,
        transcript: null,
        audioDescription: null,
      },
    ],
    ['file', { type: 'file', attachment: attachment('F', media('a.pdf', 'application/pdf')) }],
  ])('stops the build in a block: %s', (_, block) => {
    expect(() => blockModels([block], nothing)).toThrow(fault);
  });

  it('stops the build as the picture of an entry; no picture is none', () => {
    expect(() => pictureModel(image('a.png'), nothing)).toThrow(fault);
    expect(pictureModel(null, nothing)).toBeNull();
  });
});
