import { type Problem, problemAt, type Spot } from './spot';
import type { Structure } from './structure';

const CONTROL = /\p{Cc}/u;
const CONTROL_IN_TEXT = /[^\P{Cc}\n\r\t]/u;

/**
 * Plain texts of a spot hold no invisible control characters (they come from copying out of PDFs and
 * break feeds, which are XML). Angle brackets are plain text.
 */
export function writtenTextProblems(structure: Structure, spot: Spot): Problem[] {
  const problems: Problem[] = [];
  for (const [attribute, field] of Object.entries(structure[spot.uid] ?? {})) {
    const value = spot.entry[attribute];
    if (typeof value !== 'string') continue;
    const bad =
      (field.kind === 'string' && CONTROL.test(value)) ||
      (field.kind === 'text' && CONTROL_IN_TEXT.test(value));
    if (bad) {
      problems.push(
        problemAt(
          spot,
          attribute,
          'tekst zawiera niewidoczny znak sterujący, pewnie po wklejeniu. Usuń tekst i wpisz go ręcznie.',
        ),
      );
    }
  }
  return problems;
}
