import { Temporal } from 'temporal-polyfill';

const WARSAW = 'Europe/Warsaw';
const WALL_CLOCK = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:00)?$/;

/** A moment in milliseconds since 1970, or a Polish sentence on why there is none. */
export type ReadMoment = { readonly at: number } | { readonly refusal: string };

/**
 * Reads what a field for date and time gives ("2026-12-12T10:00") as a clock in Warsaw shows it,
 * wherever the editor's computer or the server is. Of the hour that comes twice in October the first
 * is meant (RFC 5545 §3.3.5); the hour that March skips is refused: whoever enters it has not seen it.
 */
export function momentInWarsaw(text: string): ReadMoment {
  const local = WALL_CLOCK.test(text) ? plainDateTime(text) : null;
  if (local === null) return { refusal: 'Podaj dzień i godzinę.' };
  const moment = local.toZonedDateTime(WARSAW, { disambiguation: 'earlier' });
  return moment.toPlainDateTime().equals(local)
    ? { at: moment.epochMilliseconds }
    : {
        refusal:
          'Takiej godziny nie ma: tej nocy zegary przechodzą z 2:00 od razu na 3:00. Wybierz inną.',
      };
}

/** The opposite: what a field for date and time is filled with. */
export function fieldOfMoment(at: number): string {
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(WARSAW)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });
}

function plainDateTime(text: string): Temporal.PlainDateTime | null {
  try {
    return Temporal.PlainDateTime.from(text, { overflow: 'reject' });
  } catch {
    return null;
  }
}

/**
 * Moves a moment as far as another one was moved, on the clock on the wall: what began at 17:00 in
 * winter begins at 17:00 in summer.
 */
export function movedAlong(moment: number, from: number, to: number): number {
  const local = (at: number) =>
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(WARSAW).toPlainDateTime();
  const distance = local(from).until(local(to), { largestUnit: 'day' });
  return local(moment).add(distance).toZonedDateTime(WARSAW).epochMilliseconds;
}
