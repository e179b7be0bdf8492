import { fieldOfMoment } from '../time/warsaw-moment';
import type { EventDate } from './change-dates';
import type { EventDatesView } from './views';

const timeZone = 'Europe/Warsaw';
const day = new Intl.DateTimeFormat('pl-PL', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone,
});
const time = new Intl.DateTimeFormat('pl-PL', { hour: 'numeric', minute: '2-digit', timeZone });
/** More would push everything else out of sight. */
const SHOWN = 6;

/** Says in Polish which dates are ahead, and which of them may be cancelled or moved. */
export function datesInWords(
  dates: readonly EventDate[],
  may: { readonly change: boolean; readonly copy: boolean },
  now: number,
): EventDatesView {
  return {
    dates: dates.slice(0, SHOWN).map(({ start, allDay, status }) => ({
      start,
      when: allDay ? day.format(start) : `${day.format(start)}, ${time.format(start)}`,
      note: status === 'zaplanowane' ? null : status,
      // What has begun is not called off any more.
      mayChange: may.change && status !== 'odwołane' && start > now,
      field: fieldOfMoment(start),
    })),
    more: Math.max(0, dates.length - SHOWN),
    mayCopy: may.copy,
    askAgainAfter: null,
  };
}
