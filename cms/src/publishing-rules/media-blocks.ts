import type { PlainEntry } from './plain-entry';
import { entriesOf, entryOf, textOf } from './plain-entry';
import { problemAt, type Rule } from './spot';

/** A video can be played, has captions (WCAG 2.2, 1.2.2) and a transcript (1.2.3, 1.2.8). */
export const videoRule: Rule = (spot) => {
  const problems = [];
  const file = entryOf(spot.entry, 'file');
  const captions = entryOf(spot.entry, 'captions');
  if (file === null && textOf(spot.entry, 'url') === '') {
    problems.push(problemAt(spot, 'file', 'film nie ma pliku ani adresu. Podaj jedno z nich.'));
  }
  if (file !== null && captions === null) {
    problems.push(
      problemAt(
        spot,
        'captions',
        'film nie ma napisów. Dodaj plik .vtt z napisami po polsku. Jeśli film jest bez dźwięku, napisy mogą to mówić.',
      ),
    );
  }
  if (captions !== null && !isWebVtt(captions)) {
    problems.push(
      problemAt(
        spot,
        'captions',
        'plik z napisami nie jest w formacie .vtt. Zapisz napisy jako WebVTT i wybierz plik jeszcze raz.',
      ),
    );
  }
  if (textOf(spot.entry, 'transcript') === '') {
    problems.push(
      problemAt(
        spot,
        'transcript',
        'film nie ma transkrypcji. Zapisz, co w nim słychać i co ważnego widać.',
      ),
    );
  }
  return problems;
};

/** A recording has a file and its words in writing (WCAG 2.2, 1.2.1). */
export const audioRule: Rule = (spot) => {
  const problems = [];
  if (entryOf(spot.entry, 'file') === null) {
    problems.push(problemAt(spot, 'file', 'nagranie nie ma pliku. Wybierz plik albo usuń blok.'));
  }
  if (textOf(spot.entry, 'transcript') === '') {
    problems.push(
      problemAt(spot, 'transcript', 'nagranie nie ma transkrypcji. Zapisz, co w nim słychać.'),
    );
  }
  return problems;
};

/** A gallery has pictures. */
export const galleryRule: Rule = (spot) => {
  if (entriesOf(spot.entry, 'images').length > 0) return [];
  return [problemAt(spot, 'images', 'galeria jest pusta. Dodaj obraz albo usuń galerię.')];
};

function isWebVtt(file: PlainEntry): boolean {
  return /\.vtt$/i.test(textOf(file, 'ext')) || /\.vtt$/i.test(textOf(file, 'name'));
}
