/** Calendars as ical.js reads them, the parser of Thunderbird. */
import ICAL from 'ical.js';
import { inOrder, type ShownDate } from './shown-date.ts';

/** Masters with their overrides related, as a calendar program reads a file. */
export function icalJsEntries(component: ICAL.Component): readonly ICAL.Event[] {
  for (const zone of component.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(zone);
  }
  const all = component.getAllSubcomponents('vevent').map((vevent) => new ICAL.Event(vevent));
  const masters = all.filter((entry) => !entry.isRecurrenceException());
  for (const override of all.filter((entry) => entry.isRecurrenceException())) {
    masters.find(({ uid }) => uid === override.uid)?.relateException(override);
  }
  return masters;
}

function point(time: ICAL.Time): string {
  return time.isDate ? time.toString().slice(0, 10) : time.toJSDate().toISOString();
}

function shown({ component }: ICAL.Event, start: ICAL.Time, end: ICAL.Time): ShownDate {
  const text = (name: string) => String(component.getFirstPropertyValue(name) ?? '');
  return {
    url: text('url'),
    summary: text('summary'),
    start: point(start),
    end: point(end),
    status: text('status'),
  };
}

/** Every date that ical.js finds in a calendar, in order. */
export function readWithIcalJs(body: string): readonly ShownDate[] {
  const found = icalJsEntries(new ICAL.Component(ICAL.parse(body))).flatMap((entry) => {
    if (!entry.isRecurring()) return [shown(entry, entry.startDate, entry.endDate)];
    const dates: ShownDate[] = [];
    const iterator = entry.iterator();
    for (let next = iterator.next(); next; next = iterator.next()) {
      const { item, startDate, endDate } = entry.getOccurrenceDetails(next);
      dates.push(shown(item, startDate, endDate));
    }
    return dates;
  });
  return inOrder(found);
}
