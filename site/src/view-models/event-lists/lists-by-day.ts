/** Lists of events by time: everything to come, a day, the weekend, a month. */
import { addresses, eventListPath } from '../../text/addresses.ts';
import { capital } from '../../text/capital.ts';
import { dateRange, fullDate, monthAndYear } from '../../time/polish-dates.ts';
import { addDays, monthBounds, monthOf, weekendOf } from '../../time/warsaw.ts';
import type { EventRecord, SiteContext } from '../site-context.ts';
import type { EventList } from './event-list.ts';

const everything = (): boolean => true;

export function allToCome(): EventList {
  return {
    path: addresses.events,
    heading: 'Wydarzenia',
    intro: null,
    description: 'Wszystkie nadchodzące wydarzenia: terminy, miejsca, ceny i dostępność.',
    emptyText: 'Nie mamy teraz zapowiedzianych wydarzeń. Zajrzyj do archiwum albo wróć wkrótce.',
    filter: { group: 'when', label: 'wszystkie' },
    parents: [],
    window: null,
    show: 'nearest',
    example: false,
    includes: everything,
  };
}

function ofDays(ctx: SiteContext): readonly EventList[] {
  const today = ctx.now.date;
  const tomorrow = addDays(today, 1);
  const weekend = weekendOf(today);
  const days = [
    { path: addresses.today, heading: 'Wydarzenia dziś', label: 'dziś', from: today, to: today },
    {
      path: addresses.tomorrow,
      heading: 'Wydarzenia jutro',
      label: 'jutro',
      from: tomorrow,
      to: tomorrow,
    },
    {
      path: addresses.weekend,
      heading: 'Wydarzenia w weekend',
      label: 'w weekend',
      from: weekend.from,
      to: weekend.to,
    },
  ];
  return days.map(({ path, heading, label, from, to }) => {
    const when = from === to ? fullDate(from) : dateRange(from, to);
    return {
      path,
      heading,
      intro: `${capital(when)}.`,
      description: `${heading}: ${when}.`,
      emptyText: 'W tym czasie nic się u nas nie dzieje. Zobacz wszystkie nadchodzące wydarzenia.',
      filter: { group: 'when', label },
      parents: [],
      window: { from, to },
      show: 'each',
      example: false,
      includes: everything,
    };
  });
}

/** Months that any date touches. */
function monthsOf(events: readonly EventRecord[]): readonly string[] {
  const months = new Set<string>();
  for (const { dates } of events) {
    for (const { start, lastDay } of dates) {
      let month = monthOf(start.date);
      months.add(month);
      while (month < monthOf(lastDay)) {
        month = monthOf(addDays(monthBounds(month).to, 1));
        months.add(month);
      }
    }
  }
  return [...months].sort();
}

function ofMonths(ctx: SiteContext): readonly EventList[] {
  const thisMonth = monthOf(ctx.now.date);
  return monthsOf(ctx.events).map((month) => {
    const bounds = monthBounds(month);
    const name = monthAndYear(month);
    const running = month === thisMonth;
    return {
      path: eventListPath(month),
      heading: `Wydarzenia: ${name}`,
      intro: running
        ? 'Od dziś do końca miesiąca. To, co już było, znajdziesz w archiwum.'
        : month < thisMonth
          ? 'Ten miesiąc już minął.'
          : null,
      description: `Program na ${name}: dzień po dniu, z miejscami, cenami i dostępnością.`,
      emptyText: 'W tym miesiącu nic się już nie wydarzy. Zobacz wszystkie nadchodzące wydarzenia.',
      filter: month < thisMonth ? null : { group: 'when', label: name },
      parents: [],
      window: running ? { from: ctx.now.date, to: bounds.to } : bounds,
      show: 'each',
      example: false,
      includes: everything,
    };
  });
}

export function listsByDay(ctx: SiteContext): readonly EventList[] {
  return [allToCome(), ...ofDays(ctx), ...ofMonths(ctx)];
}
