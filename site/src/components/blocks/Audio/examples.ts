import type { BlockOf } from '../block-of.ts';

export const audio: BlockOf<'audio'> = {
  type: 'audio',
  title: 'Wspomnienie młynarza',
  src: '/media/wspomnienie.mp3',
  mime: 'audio/mpeg',
  transcript: 'Koło ruszało o świcie.',
};
