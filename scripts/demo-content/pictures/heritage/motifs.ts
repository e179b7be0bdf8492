import type { Motif } from '../sheet.ts';
import {
  factory,
  manor,
  palace,
  pondsChapel,
  ruin,
  sokolniaHall,
  townStreet,
  woodenChurch,
} from './buildings.ts';
import {
  battleMemorial,
  books,
  brassBand,
  cinema,
  coatOfArmsTower,
  craftShoes,
  documentSeal,
  fireBrigade,
  memoryRoom,
  musicNotes,
} from './things.ts';

export const heritageMotifs = {
  'sokolnia-hall': sokolniaHall,
  factory,
  palace,
  manor,
  'wooden-church': woodenChurch,
  ruin,
  'ponds-chapel': pondsChapel,
  'town-street': townStreet,
  'fire-brigade': fireBrigade,
  'brass-band': brassBand,
  'music-notes': musicNotes,
  'battle-memorial': battleMemorial,
  'craft-shoes': craftShoes,
  books,
  cinema,
  'memory-room': memoryRoom,
  'document-seal': documentSeal,
  'coat-of-arms-tower': coatOfArmsTower,
} satisfies Record<string, Motif>;

export type HeritageMotif = keyof typeof heritageMotifs;
