/** A recurrence rule in words. */
import type { Recurrence } from '../snapshot/snapshot.ts';
import { longDate, timeRange } from '../time/polish-dates.ts';
import { counted, type PluralForms } from './plural.ts';

const weeks: PluralForms = { one: 'tydzień', few: 'tygodnie', many: 'tygodni' };
const months: PluralForms = { one: 'miesiąc', few: 'miesiące', many: 'miesięcy' };

/** Accusative, as after "w". */
const weekdays = [
  'poniedziałek',
  'wtorek',
  'środę',
  'czwartek',
  'piątek',
  'sobotę',
  'niedzielę',
] as const;

const ordinals: Readonly<Record<number, readonly [masculine: string, feminine: string]>> = {
  1: ['pierwszy', 'pierwszą'],
  2: ['drugi', 'drugą'],
  3: ['trzeci', 'trzecią'],
  4: ['czwarty', 'czwartą'],
  [-1]: ['ostatni', 'ostatnią'],
};

/** "w pierwszy piątek", "w drugą sobotę", "we wtorek". */
function dayPhrase({ frequency, weekday, ordinal }: Recurrence): string {
  const day = weekdays[weekday - 1] ?? '';
  const words = frequency === 'monthly' && ordinal !== null ? ordinals[ordinal] : undefined;
  if (words === undefined) return `${day.startsWith('wt') ? 'we' : 'w'} ${day}`;
  const feminine = weekday === 3 || weekday >= 6;
  return `w ${words[feminine ? 1 : 0]} ${day}`;
}

/** "co tydzień", "co 2 tygodnie", "co 5 miesięcy". */
function rhythm({ frequency, interval }: Recurrence): string {
  const forms = frequency === 'weekly' ? weeks : months;
  return `co ${interval === 1 ? forms.one : counted(interval, forms)}`;
}

/** "co miesiąc w pierwszy piątek, godz. 19:00–21:00, do 30 czerwca 2027", then its exceptions. */
export function recurrenceTexts(rule: Recurrence): readonly string[] {
  const hours = timeRange(rule.startTime, rule.endTime);
  const text = `${rhythm(rule)} ${dayPhrase(rule)}, godz.\u00A0${hours}, do ${longDate(rule.until)}`;
  const exceptions = rule.exceptions.map(
    ({ date, reason }) => `oprócz: ${longDate(date)}${reason === null ? '' : ` (${reason})`}`,
  );
  return [text, ...exceptions];
}
