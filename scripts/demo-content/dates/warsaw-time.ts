import type { Day } from './day.ts';

const warsawClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Warsaw',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** What a clock on a Warsaw wall shows at that instant, written as if it were UTC milliseconds. */
function wallClock(instant: number): number {
  const part = new Map(warsawClock.formatToParts(instant).map((p) => [p.type, Number(p.value)]));
  const get = (type: Intl.DateTimeFormatPartTypes) => part.get(type) ?? 0;
  return Date.UTC(
    get('year'),
    get('month') - 1,
    get('day'),
    get('hour'),
    get('minute'),
    get('second'),
  );
}

/** The calendar day in Warsaw at that instant, whatever the machine's own zone. */
export function warsawDay(instant: Date): Day {
  return new Date(wallClock(instant.getTime())).toISOString().slice(0, 10);
}

/**
 * The instant at which a Warsaw wall clock shows `time` (HH:MM) on `day`.
 * In the hour that is skipped in March the clock's later reading is taken, in the hour that comes
 * twice in October the first one: RFC 5545 §3.3.5.
 */
export function warsawInstant(day: Day, time: string): Date {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  const hour = 3_600_000;
  // Warsaw is one or two hours ahead of UTC (CET, CEST); summer time comes first.
  for (const ahead of [2 * hour, hour]) {
    if (wallClock(wanted - ahead) === wanted) return new Date(wanted - ahead);
  }
  return new Date(wanted - hour);
}
