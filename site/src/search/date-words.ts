/** Words of a query that name days: "dziś", "w sobotę", "weekend", "12 grudnia", "12.12". */
import { dateOf, dayOf, weekdayOfDay } from './days.ts';

export interface AskedDays {
  /** Whether a day is one of those asked for. */
  readonly includes: (day: number) => boolean;
  /** No day outside of these is asked for. */
  readonly from: number;
  readonly to: number;
  /** Words of the query that name no day. */
  readonly rest: readonly string[];
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly weekday?: number;
  /** How many words of the query were used. */
  readonly used: number;
}

/** Forms of the months' names, folded, without and with a day before them. */
const MONTHS = [
  'styczen stycznia styczniu',
  'luty lutego lutym',
  'marzec marca marcu',
  'kwiecien kwietnia kwietniu',
  'maj maja maju',
  'czerwiec czerwca czerwcu',
  'lipiec lipca lipcu',
  'sierpien sierpnia sierpniu',
  'wrzesien wrzesnia wrzesniu',
  'pazdziernik pazdziernika pazdzierniku',
  'listopad listopada listopadzie',
  'grudzien grudnia grudniu',
];
const WEEKDAYS = [
  'poniedzialek poniedzialku poniedzialki',
  'wtorek wtorku wtorki',
  'sroda srody srode srodzie',
  'czwartek czwartku czwartki',
  'piatek piatku piatki',
  'sobota soboty sobote sobocie',
  'niedziela niedziele niedzieli',
];
const TODAY = ['dzis dzisiaj', 'jutro', 'pojutrze'];
const WEEKEND = 'weekend weekendu weekendy weekendzie';
const WEEK = 'tydzien tygodnia tygodniu';

/** Days ahead in which a weekday is looked for. */
const WEEKS_OF_WEEKDAYS = 9;
const LEAST_OF_A_BEGINNING = 5;

/** Place in a list of forms, -1 for none; a word that is still being typed counts from five letters on. */
function indexIn(forms: readonly string[], word: string): number {
  return forms.findIndex((line) =>
    line
      .split(' ')
      .some(
        (form) => form === word || (word.length >= LEAST_OF_A_BEGINNING && form.startsWith(word)),
      ),
  );
}

function lastOfMonth(year: number, month: number): number {
  return Date.UTC(year, month, 0) / 86_400_000;
}

/** A day that exists; null otherwise ("31 lutego"). */
function dayFrom(year: number, month: number, day: number): number | null {
  const found = Date.UTC(year, month - 1, day) / 86_400_000;
  return new Date(found * 86_400_000).getUTCDate() === day ? found : null;
}

function yearIn(word: string | undefined): number | null {
  return word !== undefined && /^(?:19|20)\d\d$/.test(word) ? Number(word) : null;
}

/** A date without a year is the next one. */
function oneDay(month: number, day: number, year: number | null, today: number): number | null {
  const thisYear = Number(dateOf(today).slice(0, 4));
  if (year !== null) return dayFrom(year, month, day);
  const soon = dayFrom(thisYear, month, day);
  return soon !== null && soon < today ? dayFrom(thisYear + 1, month, day) : soon;
}

function wholeMonth(month: number, year: number | null, today: number): readonly [number, number] {
  const [thisYear = 0, thisMonth = 0] = dateOf(today).split('-').map(Number);
  const asked = year ?? (month < thisMonth ? thisYear + 1 : thisYear);
  const first = dayOf(`${asked}-${String(month).padStart(2, '0')}-01`);
  return [year === null ? Math.max(first, today) : first, lastOfMonth(asked, month)];
}

/** The days named by the words that begin at `at`. */
function daysAt(words: readonly string[], at: number, today: number): Found | null {
  const [word = '', next = '', afterNext] = words.slice(at);
  const single = (day: number, used: number): Found => ({ from: day, to: day, used });

  if (yearIn(word) !== null && /^\d\d$/.test(next) && /^\d\d$/.test(afterNext ?? '')) {
    const day = oneDay(Number(next), Number(afterNext), yearIn(word), today);
    return day === null ? null : single(day, 3);
  }
  if (/^\d\d?$/.test(word)) {
    const month = /^\d\d?$/.test(next) ? Number(next) : indexIn(MONTHS, next) + 1;
    if (month < 1 || month > 12) return null;
    const year = yearIn(afterNext);
    const day = oneDay(month, Number(word), year, today);
    return day === null ? null : single(day, year === null ? 2 : 3);
  }
  const near = indexIn(TODAY, word);
  if (near >= 0) return single(today + near, 1);
  const weekday = indexIn(WEEKDAYS, word) + 1;
  if (weekday > 0) return { from: today, to: today + 7 * WEEKS_OF_WEEKDAYS, weekday, used: 1 };
  const month = indexIn(MONTHS, word) + 1;
  if (month > 0) {
    const year = yearIn(next);
    const [from, to] = wholeMonth(month, year, today);
    return { from, to, used: year === null ? 1 : 2 };
  }
  const sunday = today + 7 - weekdayOfDay(today);
  if (indexIn([WEEKEND], word) === 0) {
    // As on the list of the weekend: from Friday on, what is left of it.
    return { from: weekdayOfDay(today) >= 5 ? today : sunday - 1, to: sunday, used: 1 };
  }
  return indexIn([WEEK], word) === 0 ? { from: today, to: sunday, used: 1 } : null;
}

/**
 * Takes the days out of a query; null when it names none. Of "sobota 12 grudnia" every part has to
 * hold. Pure.
 *
 * @param words folded words of the query
 * @param today the visitor's day in Warsaw
 */
export function askedDays(words: readonly string[], today: number): AskedDays | null {
  const found: Found[] = [];
  const rest: string[] = [];
  for (let at = 0; at < words.length; ) {
    const days = daysAt(words, at, today);
    if (days === null) rest.push(words[at] ?? '');
    else found.push(days);
    at += days?.used ?? 1;
  }
  if (found.length === 0) return null;
  const from = Math.max(...found.map((days) => days.from));
  const to = Math.min(...found.map((days) => days.to));
  const weekdays = found.flatMap(({ weekday }) => weekday ?? []);
  return {
    includes: (day) =>
      day >= from && day <= to && weekdays.every((weekday) => weekday === weekdayOfDay(day)),
    from,
    to,
    rest,
  };
}
