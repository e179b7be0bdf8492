import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import {
  EVENT_KINDS,
  type ImportedEvent,
  type ImportProblem,
  problemsOfTexts,
  type ReadFile,
} from './imported-event';

const WARSAW = 'Europe/Warsaw';

/**
 * Reads events from a calendar (RFC 5545). Times without a zone are read as a clock in Warsaw shows
 * them. What repeats by a rule is refused: the panel has a form for it, and a wrong guess announces
 * evenings that never are.
 */
export function readEventsIcs(text: string): ReadFile {
  const lines = text
    .split(/\r?\n/)
    .flatMap((line, index) => (/^BEGIN:VEVENT/i.test(line) ? [index + 1] : []));
  let parts: ICAL.Component[];
  try {
    parts = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  } catch {
    return {
      events: [],
      problems: [{ line: 1, sentence: 'Tego pliku nie da się odczytać jako kalendarza.' }],
    };
  }
  if (parts.length === 0) {
    return {
      events: [],
      problems: [{ line: 1, sentence: 'W kalendarzu nie ma żadnego wydarzenia.' }],
    };
  }
  const read = parts.map((part, index) => readPart(part, lines[index] ?? 1));
  return {
    events: read.flatMap(({ event }) => (event === null ? [] : [event])),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function readPart(part: ICAL.Component, line: number) {
  const textOf = (name: string) => String(part.getFirstPropertyValue(name) ?? '').trim();
  const title = textOf('summary');
  const lead = textOf('description');
  const problems: ImportProblem[] = problemsOfTexts(line, title, lead);
  if (part.hasProperty('rrule')) {
    const sentence = `„${title}” powtarza się według reguły. Usuń je z pliku i wpisz w panelu w polu „Powtarzanie”.`;
    problems.push({ line, sentence });
  }
  const startsAt = part.getFirstPropertyValue('dtstart');
  const allDay = startsAt instanceof ICAL.Time && startsAt.isDate;
  const start = momentOf(part, 'dtstart');
  const end = allDay ? null : momentOf(part, 'dtend');
  if (start === null) problems.push({ line, sentence: 'Nie da się odczytać początku (DTSTART).' });
  if (end === null && part.hasProperty('dtend') && !allDay) {
    problems.push({ line, sentence: 'Nie da się odczytać końca (DTEND).' });
  }
  const named = textOf('categories').toLocaleLowerCase('pl');
  const kind = EVENT_KINDS.find((each) => each === named) ?? null;
  const event: ImportedEvent | null =
    problems.length > 0 || start === null
      ? null
      : { line, title, kind, lead, start, end, allDay, price: null };
  return { event, problems };
}

function momentOf(part: ICAL.Component, name: string): number | null {
  const property = part.getFirstProperty(name);
  const time = property?.getFirstValue();
  if (!(time instanceof ICAL.Time)) return null;
  const tzid = property?.getFirstParameter('tzid');
  const zone = time.zone === ICAL.Timezone.utcTimezone ? 'UTC' : tzid || WARSAW;
  const { year, month, day, hour, minute, second } = time;
  try {
    return Temporal.PlainDateTime.from(
      { year, month, day, hour, minute, second },
      { overflow: 'reject' },
    ).toZonedDateTime(zone).epochMilliseconds;
  } catch {
    return null;
  }
}
