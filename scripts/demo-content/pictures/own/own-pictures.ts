import type { Motif } from '../sheet.ts';
import * as concerts from './concerts.ts';
import {
  centreDoor,
  fourHands,
  handWithTicket,
  pattern,
  phoneAndEnvelope,
  weekPlan,
} from './pages.ts';
import * as screen from './screen-and-gallery.ts';
import * as stage from './stage.ts';
import * as workshops from './workshops-and-fetes.ts';

const drawn: ReadonlyMap<string, Motif> = new Map([
  ['info-dom-kultury.png', centreDoor],
  ['info-etr-bilet.png', handWithTicket],
  ['info-etr-kontakt.png', phoneAndEnvelope],
  ['info-nowy-sezon.png', weekPlan],
  ['info-wolontariusze.png', fourHands],
  ['poster-bal-przebierancow.png', stage.butterflyMask],
  ['poster-balladyna-na-nowo.png', stage.raspberryJug],
  ['poster-dete-i-dostojne.png', concerts.trumpetFlower],
  ['poster-dotknij-rzezby.png', screen.handOnStone],
  ['poster-dzien-otwarty.png', workshops.doorAjar],
  ['poster-filmowa-niedziela-komedia.png', screen.smilingSeat],
  ['poster-jarmark-rzemiosl.png', workshops.potUnderAwning],
  ['poster-kino-bez-barier.png', screen.eyeAndEar],
  ['poster-kino-plenerowe.png', screen.deckChair],
  ['poster-klopoty-z-panna-klara.png', stage.hatOnChair],
  ['poster-kot-ktory-mruczal-wierszem.png', stage.catOnBook],
  ['poster-linia-i-kreska.png', screen.oneLine],
  ['poster-maly-beben-wielki-halas.png', concerts.drum],
  ['poster-migam-pierwszy-raz.png', workshops.twoHands],
  ['poster-muzyka-w-farze.png', concerts.organTower],
  ['poster-nieme-kino-z-taperem.png', screen.bowlerOnKeys],
  ['poster-otwarta-proba-spiewamy-razem.png', concerts.threeMouths],
  ['poster-pan-szyszka-szuka-ciszy.png', stage.pineCone],
  ['poster-piesni-na-cztery-glosy.png', concerts.birdsOnStaff],
  ['poster-piknik-sasiedzki.png', workshops.appleOnBlanket],
  ['poster-piosenki-z-ekranu.png', concerts.filmNote],
  ['poster-plakat-mowi.png', screen.talkingColumn],
  ['poster-podcast-w-jeden-weekend.png', workshops.lollyMicrophone],
  ['poster-poranki-z-kamishibai.png', stage.sunInBox],
  ['poster-potancowka-przy-plytach.png', workshops.dancingRecord],
  ['poster-pubquiz.png', workshops.bulbQuestion],
  ['poster-sas-konkurs-piosenki.png', concerts.microphone],
  ['poster-sas-konkurs-plastyczny.png', workshops.brushAndBlots],
  ['poster-sladami-sokolni.png', workshops.falconBoot],
  ['poster-sobotnie-majsterkowanie.png', workshops.hammerPlane],
  ['poster-syntezatory-noca.png', concerts.moonWave],
  ['poster-ulep-sobie-kubek.png', workshops.earMug],
  ['poster-zemsta-w-trzech-krzeslach.png', stage.threeChairs],
]);

/**
 * What is drawn for one picture alone: its document says what it shows. Undefined for pictures
 * that are drawn by their kind. Every `wzor-…` is the same pattern, each time laid anew.
 */
export function ownPicture(fileName: string): Motif | undefined {
  return fileName.startsWith('wzor-') ? pattern : drawn.get(fileName);
}
