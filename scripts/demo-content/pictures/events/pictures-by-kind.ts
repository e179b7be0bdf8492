import type { KindOfPictures } from '../sheet.ts';
import { festyn } from './festyn.ts';
import { film } from './film.ts';
import { koncert } from './koncert.ts';
import { konkurs } from './konkurs.ts';
import { potancowka } from './potancowka.ts';
import { ruch } from './ruch.ts';
import { spektakl } from './spektakl.ts';
import { spotkanie } from './spotkanie.ts';
import { warsztaty } from './warsztaty.ts';
import { wycieczka } from './wycieczka.ts';
import { wystawa } from './wystawa.ts';

/** Pictures by the kind of an event and by the discipline of a class. */
export const picturesByKind: ReadonlyMap<string, KindOfPictures> = new Map([
  ['koncert', koncert],
  ['spektakl', spektakl],
  ['film', film],
  ['wystawa', wystawa],
  ['warsztaty', warsztaty],
  ['konkurs', konkurs],
  ['spotkanie', spotkanie],
  ['festyn', festyn],
  ['potańcówka', potancowka],
  ['wycieczka', wycieczka],
  ['taniec', potancowka],
  ['muzyka', koncert],
  ['śpiew', koncert],
  ['plastyka', wystawa],
  ['teatr', spektakl],
  ['ruch i zdrowie', ruch],
  ['języki', spotkanie],
  ['nowe technologie', warsztaty],
  ['dla najmłodszych', festyn],
]);
