import { textOf } from './plain-entry';
import { problemAt, type Rule, warningAt } from './spot';

const STAND_IN =
  /^(?:brak|wkrótce|w przygotowaniu|do uzupełnienia|uzupełnić|nie dotyczy|todo|test|transkrypcja|x+|[-–.…?\s]+)[.!…]*$/i;

/** A transcript holds the words, not the promise of them (WCAG 2.2, 1.2.1, 1.2.3). */
export const transcriptRule: Rule = (spot) => {
  const transcript = textOf(spot.entry, 'transcript');
  if (transcript === '' || !STAND_IN.test(transcript)) return [];
  return [
    problemAt(
      spot,
      'transcript',
      `„${transcript}” nie zastąpi słów z nagrania. Kto nie słyszy, nie dowie się niczego. Zapisz, co w nim słychać i co ważnego widać.`,
    ),
  ];
};

/** What is only to be seen in a film has words, too, or somebody says that nothing is (1.2.5). */
export const audioDescriptionAdvice: Rule = (spot) => {
  if (textOf(spot.entry, 'audioDescription') !== '') return [];
  return [
    warningAt(
      spot,
      'audioDescription',
      'nie wiadomo, co w filmie tylko widać, a nie słychać. Kto nie widzi, może zgubić sens. Opisz to albo napisz „Wszystko, co ważne, słychać w filmie”.',
    ),
  ];
};
