/** Day of the week as the panel names it → number of the week day in `Date` (0 = Sunday). */
const WEEKDAYS: { readonly [name: string]: number } = {
  niedziela: 0,
  poniedziałek: 1,
  wtorek: 2,
  środa: 3,
  czwartek: 4,
  piątek: 5,
  sobota: 6,
};
/** Position in the month → how many weeks after the first such day; -1 means the last one. */
const ORDINALS: { readonly [name: string]: number } = {
  pierwszy: 0,
  drugi: 1,
  trzeci: 2,
  czwarty: 3,
  ostatni: -1,
};
const DAY = 24 * 60 * 60 * 1000;

/** A complete rule of repetition; dates are 'YYYY-MM-DD', both ends included. */
export type RecurrenceRule = {
  frequency: string;
  interval: number;
  weekday: string;
  ordinal: string;
  from: string;
  until: string;
};

/**
 * How many dates a rule gives, exceptions not taken away. 0 for a rule that is not complete or
 * whose end is before its start.
 */
export function countRecurrenceDates(rule: RecurrenceRule): number {
  const weekday = WEEKDAYS[rule.weekday];
  const from = Date.parse(rule.from);
  const until = Date.parse(rule.until);
  if (weekday === undefined || Number.isNaN(from) || Number.isNaN(until) || until < from) return 0;
  const interval = Math.max(1, Math.floor(rule.interval));
  if (rule.frequency === 'co tydzień') {
    const first = from + ((weekday - new Date(from).getUTCDay() + 7) % 7) * DAY;
    return first > until ? 0 : Math.floor((until - first) / (7 * DAY * interval)) + 1;
  }
  const ordinal = ORDINALS[rule.ordinal];
  if (rule.frequency !== 'co miesiąc' || ordinal === undefined) return 0;
  const start = new Date(from);
  let count = 0;
  for (let month = 0; ; month += interval) {
    const first = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + month, 1);
    if (first > until) return count;
    const day = weekdayInMonth(first, weekday, ordinal);
    if (day >= from && day <= until) count += 1;
  }
}

/** Whether a day ('YYYY-MM-DD') is one of the dates of a rule, exceptions not taken away. */
export function isRecurrenceDate(rule: RecurrenceRule, day: string): boolean {
  const weekday = WEEKDAYS[rule.weekday];
  const [at, from, until] = [day, rule.from, rule.until].map((date) => Date.parse(date));
  if (weekday === undefined || at === undefined || from === undefined || until === undefined) {
    return false;
  }
  if (!(at >= from && at <= until) || new Date(at).getUTCDay() !== weekday) return false;
  const interval = Math.max(1, Math.floor(rule.interval));
  if (rule.frequency === 'co tydzień') {
    return Math.floor((at - from) / (7 * DAY)) % interval === 0;
  }
  const ordinal = ORDINALS[rule.ordinal];
  if (rule.frequency !== 'co miesiąc' || ordinal === undefined) return false;
  const [date, start] = [new Date(at), new Date(from)];
  const months =
    (date.getUTCFullYear() - start.getUTCFullYear()) * 12 +
    (date.getUTCMonth() - start.getUTCMonth());
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1);
  return months % interval === 0 && weekdayInMonth(first, weekday, ordinal) === at;
}

function weekdayInMonth(firstOfMonth: number, weekday: number, ordinal: number): number {
  if (ordinal >= 0) {
    const shift = (weekday - new Date(firstOfMonth).getUTCDay() + 7) % 7;
    return firstOfMonth + (shift + ordinal * 7) * DAY;
  }
  const month = new Date(firstOfMonth);
  const last = Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 0);
  return last - ((new Date(last).getUTCDay() - weekday + 7) % 7) * DAY;
}
