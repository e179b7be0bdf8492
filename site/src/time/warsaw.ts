/**
 * Civil time of Europe/Warsaw, whatever the zone of the machine. Dates are "2026-11-28", times of
 * day "18:00"; instants are epoch milliseconds or ISO 8601 strings.
 */
import { Temporal } from 'temporal-polyfill';
import { addDays, DAY_MS, dateOfEpochDay, epochDay } from './civil-days.ts';

export { addDays, daysBetween, monthOf, weekdayOf, weekendOf } from './civil-days.ts';

export const WARSAW = 'Europe/Warsaw';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** One instant with its civil reading in Warsaw. */
export interface WarsawTime {
  readonly epochMs: number;
  readonly date: string;
  readonly time: string;
  /** "2026-11-28T18:00+01:00" */
  readonly iso: string;
}

interface WarsawDay {
  readonly startsAt: number;
  readonly endsAt: number;
}

/** A site asks for the same few hundred days again and again, and each costs a zone look-up. */
const knownDays = new Map<string, WarsawDay>();

function warsawDay(date: string): WarsawDay {
  const known = knownDays.get(date);
  if (known !== undefined) return known;
  const start = Temporal.PlainDate.from(date).toZonedDateTime(WARSAW);
  const day = {
    startsAt: start.epochMilliseconds,
    endsAt: start.add({ days: 1 }).epochMilliseconds,
  };
  knownDays.set(date, day);
  return day;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function clock(minutes: number): string {
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/** On a day without a change of the clock, the wall clock is the time since midnight. */
function onPlainDay(date: string, day: WarsawDay, epochMs: number): WarsawTime {
  const time = clock(Math.floor((epochMs - day.startsAt) / MINUTE_MS));
  const offset = Math.round((epochDay(date) * DAY_MS - day.startsAt) / MINUTE_MS);
  return { epochMs, date, time, iso: `${date}T${time}+${clock(offset)}` };
}

function read(zoned: Temporal.ZonedDateTime): WarsawTime {
  const iso = zoned.toString({ smallestUnit: 'minute', timeZoneName: 'never' });
  return {
    epochMs: zoned.epochMilliseconds,
    date: iso.slice(0, 10),
    time: iso.slice(11, 16),
    iso,
  };
}

function isPlain({ startsAt, endsAt }: WarsawDay): boolean {
  return endsAt - startsAt === DAY_MS;
}

const withZone = /(?:Z|[+-]\d{2}:?\d{2})$/i;

/** @throws RangeError when `instant` is not an ISO 8601 instant with a zone. */
export function warsawTime(instant: string): WarsawTime {
  const epochMs = Date.parse(instant);
  if (Number.isNaN(epochMs) || !withZone.test(instant)) {
    throw new RangeError(`"${instant}" is not an ISO 8601 instant`);
  }
  const guess = dateOfEpochDay(Math.floor((epochMs + HOUR_MS) / DAY_MS));
  const date = epochMs >= warsawDay(guess).endsAt ? addDays(guess, 1) : guess;
  const day = warsawDay(date);
  return epochMs >= day.startsAt && isPlain(day)
    ? onPlainDay(date, day, epochMs)
    : read(Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(WARSAW));
}

const timeOfDay = /^([01]\d|2[0-3]):([0-5]\d)$/;

/**
 * The instant of a wall-clock reading. An hour that the spring change skips is read with the offset
 * before the change (02:30 becomes 03:30), a doubled autumn hour as its first pass (RFC 5545 §3.3.5).
 *
 * @throws RangeError when `date` or `time` is not one.
 */
export function fromWallClock(date: string, time: string): WarsawTime {
  const match = timeOfDay.exec(time);
  if (match === null) throw new RangeError(`"${time}" is not a time of day`);
  const day = warsawDay(date);
  if (isPlain(day)) {
    const minutes = Number(match[1]) * 60 + Number(match[2]);
    return onPlainDay(date, day, day.startsAt + minutes * MINUTE_MS);
  }
  const local = Temporal.PlainDateTime.from(`${date}T${time}`);
  return read(local.toZonedDateTime(WARSAW, { disambiguation: 'compatible' }));
}

/** First and last day of "2026-11". */
export function monthBounds(month: string): { readonly from: string; readonly to: string } {
  const first = Temporal.PlainDate.from(`${month}-01`);
  return { from: first.toString(), to: first.with({ day: first.daysInMonth }).toString() };
}
