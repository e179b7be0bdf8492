import { z } from 'zod';
import { momentInWarsaw, type ReadMoment } from '../time/warsaw-moment';
import type { PlannedAction } from './planned-change';

/** Further ahead than this is a slip in the year, in milliseconds. */
const FURTHEST = 3 * 366 * 24 * 60 * 60 * 1000;

const wish = z.object({ at: z.string().max(40) });

/** What is known of the entry when somebody plans a change. */
export interface Known {
  readonly isPublished: boolean;
  /** The moment of the other action, if that is planned. */
  readonly other: number | null;
}

/**
 * Reads the body of a request that plans a change.
 * @returns the moment, or a Polish sentence on what is wrong with it
 */
export function readWish(
  body: unknown,
  action: PlannedAction,
  { isPublished, other }: Known,
  now: number,
): ReadMoment {
  const read = wish.safeParse(body);
  const moment = momentInWarsaw(read.success ? read.data.at : '');
  if ('refusal' in moment) return moment;
  const { at } = moment;
  if (at <= now) {
    const button = action === 'publish' ? 'Opublikuj' : 'Cofnij publikację';
    return { refusal: `Ten moment już minął. Podaj późniejszy albo użyj przycisku „${button}”.` };
  }
  if (at - now > FURTHEST) return { refusal: 'To ponad trzy lata naprzód. Sprawdź rok.' };
  if (other === at) {
    return { refusal: 'W tej samej chwili zaplanowano odwrotną zmianę. Podaj inną godzinę.' };
  }
  const [shown, withdrawn] = action === 'publish' ? [at, other] : [other, at];
  if (!isPublished && shown !== null && withdrawn !== null && withdrawn < shown) {
    return { refusal: 'Wpis zostałby zdjęty, zanim się ukaże. Podaj zdjęcie po publikacji.' };
  }
  return moment;
}
