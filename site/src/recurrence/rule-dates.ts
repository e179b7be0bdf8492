/** The dates of a recurrence rule, as Warsaw days. The clock plays no part here. */
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import type { Recurrence, Weekday } from '../snapshot/snapshot.ts';
import { addDays, weekdayOf } from '../time/warsaw.ts';

const icsWeekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** "SA", or with an ordinal "1FR", "-1SU" (RFC 5545 §3.3.10). */
export function byDay(rule: Pick<Recurrence, 'frequency' | 'weekday' | 'ordinal'>): string {
  return `${rule.frequency === 'monthly' ? (rule.ordinal ?? 1) : ''}${icsWeekday(rule.weekday)}`;
}

function icsWeekday(weekday: Weekday): string {
  return icsWeekdays[weekday - 1] ?? 'MO';
}

function firstWeekdayOnOrAfter(date: string, weekday: number): string {
  return addDays(date, (weekday - weekdayOf(date) + 7) % 7);
}

function expand(rule: Recurrence, start: string, interval: number): RRuleTemporal {
  return new RRuleTemporal({
    freq: rule.frequency === 'weekly' ? 'WEEKLY' : 'MONTHLY',
    interval,
    byDay: [byDay(rule)],
    dtstart: Temporal.ZonedDateTime.from(`${start}T00:00[UTC]`),
    until: Temporal.ZonedDateTime.from(`${rule.until}T00:00[UTC]`),
    tzid: 'UTC',
  });
}

function firstDate(rule: Recurrence): string | null {
  if (rule.frequency === 'weekly') return firstWeekdayOnOrAfter(rule.from, rule.weekday);
  const dates = expand(rule, rule.from, 1).all((_, index) => index < 1);
  return dates[0]?.toPlainDate().toString() ?? null;
}

/**
 * Every date of the rule in order, exceptions included. The interval counts from the first date on
 * or after `from`: "every second Monday from Wednesday" begins on the next Monday.
 */
export function ruleDates(rule: Recurrence): readonly string[] {
  const first = firstDate(rule);
  if (first === null || first > rule.until) return [];
  return expand(rule, first, rule.interval)
    .all()
    .map((date) => date.toPlainDate().toString());
}
