/** From a query to entries in the order in which a visitor wants them. Pure. */
import { type AskedDays, askedDays } from './date-words.ts';
import { shownDate } from './index-format.ts';
import type { SearchDate, SearchEntry } from './search-entry.ts';
import { stem } from './stem.ts';
import { isOneTypoAway } from './typo.ts';
import { isStopWord, wordsOf } from './words.ts';

export interface Hit {
  readonly entry: SearchEntry;
  /** The date to be shown: the nearest of those asked for. */
  readonly date: SearchDate | null;
}

export interface Answer {
  readonly hits: readonly Hit[];
  /** No entry has all words; these have most of them. */
  readonly partly: boolean;
}

/** How well a word of an entry fits one of the query. */
const SAME = 4;
const SAME_STEM = 4;
const BEGINNING = 3;
const TYPO = 1;

/** Where a word stands, by its worth. */
const IN_TITLE = 2;
const IN_FACTS = 2;
const IN_PLACE = 0.5;
const IN_MORE = 0.3;

/** Events to come before what does not pass, and that before events that are over. */
const TO_COME = 1;
const OVER = -1.2;

/** Words of at least so many letters may have a typo; shorter ones only when nothing else fits. */
const LEAST_FOR_TYPO = 4;

const inPolish = new Intl.Collator('pl');

interface Place {
  readonly entry: number;
  readonly worth: number;
}

interface Scored {
  readonly entry: SearchEntry;
  readonly date: SearchDate | null;
  /** The worst fit of any word. */
  fit: number;
  worth: number;
  words: number;
  readonly isOver: boolean;
}

export interface Finder {
  find(query: string, today: number): Answer;
}

/** Prepares entries for any number of queries. */
export function finder(entries: readonly SearchEntry[]): Finder {
  const places = new Map<string, Place[]>();
  const stems = new Map<string, string>();
  entries.forEach(({ title, what, place, more }, entry) => {
    const add = (text: string, worth: number): void => {
      for (const word of wordsOf(text)) {
        const known = places.get(word);
        if (known !== undefined) known.push({ entry, worth });
        else {
          places.set(word, [{ entry, worth }]);
          stems.set(word, stem(word));
        }
      }
    };
    add(title, IN_TITLE);
    add(what, IN_FACTS);
    add(place ?? '', IN_PLACE);
    add(more, IN_MORE);
  });

  /** Best fit and worth of one word of the query, by entry. */
  function byWord(asked: string): Map<number, { fit: number; worth: number }> {
    const askedStem = stem(asked);
    const fits = new Map<string, number>();
    for (const [word, wordStem] of stems) {
      const fit = fitOf(asked, askedStem, word, wordStem);
      if (fit > 0) fits.set(word, fit);
    }
    const isShort = asked.length <= LEAST_FOR_TYPO;
    const onlyBest = isShort && [...fits.values()].some((fit) => fit > TYPO);
    const found = new Map<number, { fit: number; worth: number }>();
    for (const [word, fit] of fits) {
      if (onlyBest && fit === TYPO) continue;
      for (const { entry, worth } of places.get(word) ?? []) {
        const known = found.get(entry);
        if (known === undefined || fit + worth > known.fit + known.worth) {
          found.set(entry, { fit, worth });
        }
      }
    }
    return found;
  }

  /** Entries by words; `days` restricts them to events on those days. */
  function scored(words: readonly string[], days: AskedDays | null, today: number): Scored[] {
    const result = new Map<number, Scored>();
    const scoreOf = (index: number): Scored | null => {
      const known = result.get(index);
      const entry = entries[index];
      if (known !== undefined || entry === undefined) return known ?? null;
      const date = days === null ? shownDate(entry, today) : dateAmong(entry, days);
      if (days !== null && date === null) return null;
      const isOver = entry.timing === 'event' && date !== null && date.lastDay < today;
      const isToCome = entry.timing === 'event' && date !== null && !isOver;
      const fresh = {
        entry,
        date,
        fit: SAME,
        worth: isToCome ? TO_COME : isOver ? OVER : 0,
        words: 0,
        isOver,
      };
      result.set(index, fresh);
      return fresh;
    };
    if (words.length === 0) entries.forEach((_, index) => void scoreOf(index));
    for (const word of words) {
      for (const [index, { fit, worth }] of byWord(word)) {
        const score = scoreOf(index);
        if (score === null) continue;
        score.words++;
        score.fit = Math.min(score.fit, fit);
        score.worth += worth / words.length - (fit === BEGINNING ? 0.4 : 0);
      }
    }
    return [...result.values()];
  }

  return {
    find(query, today) {
      const all = wordsOf(query);
      const asked = askedDays(all, today);
      const said = (words: readonly string[]): readonly string[] => {
        const telling = words.filter((word) => !isStopWord(word));
        return telling.length > 0 || asked !== null ? telling : words;
      };
      const words = said(all);
      if (words.length === 0) return { hits: [], partly: false };
      const rest = said(asked?.rest ?? []);
      const onDays =
        asked === null
          ? []
          : scored(rest, asked, today)
              .filter(({ words: had }) => had === rest.length)
              .sort((a, b) => tier(b) - tier(a) || byDate(a, b));
      const known = new Set(onDays.map(({ entry }) => entry));
      const byText = scored(words, null, today).filter(({ entry }) => !known.has(entry));
      const whole = byText.filter(({ words: had }) => had === words.length);
      const found = [...onDays, ...whole.sort((a, b) => byWorth(a, b))];
      if (found.length > 0) return { hits: found, partly: false };
      const most = Math.max(0, ...byText.map(({ words: had }) => had));
      const some = byText.filter(({ words: had }) => had === most && most > 0);
      return { hits: some.sort((a, b) => byWorth(a, b)), partly: true };
    },
  };
}

function fitOf(asked: string, askedStem: string, word: string, wordStem: string): number {
  if (asked === word) return SAME;
  if (asked.length > 2 && askedStem === wordStem) return SAME_STEM;
  if (asked.length > 1 && word.startsWith(asked)) return BEGINNING;
  if (asked.length < LEAST_FOR_TYPO || word.length < LEAST_FOR_TYPO) return 0;
  if (isOneTypoAway(asked, word)) return TYPO;
  return askedStem.length >= LEAST_FOR_TYPO && isOneTypoAway(askedStem, wordStem) ? TYPO : 0;
}

/** The first date of an event that touches a day asked for. */
function dateAmong({ timing, dates }: SearchEntry, days: AskedDays): SearchDate | null {
  if (timing !== 'event') return null;
  for (const date of dates) {
    const last = Math.min(date.lastDay, days.to);
    for (let day = Math.max(date.day, days.from); day <= last; day++) {
      if (days.includes(day)) return date;
    }
  }
  return null;
}

/** Words as typed (or a form of them) before words with a typo. */
function tier({ fit }: Scored): number {
  return fit > TYPO ? 1 : 0;
}

/** Of what is over and of news the latest first. */
function byWorth(a: Scored, b: Scored): number {
  const backwards = a.isOver || a.entry.timing === 'published';
  return (
    tier(b) - tier(a) ||
    Math.round((b.worth - a.worth) * 100) ||
    (backwards ? byDate(b, a) : byDate(a, b))
  );
}

/** The earliest first, what has no date last; then in the order of the titles. */
function byDate(a: Scored, b: Scored): number {
  const day = ({ date }: Scored): number => date?.day ?? 0;
  return (
    day(a) - day(b) ||
    inPolish.compare(a.date?.time ?? '', b.date?.time ?? '') ||
    inPolish.compare(a.entry.title, b.entry.title)
  );
}
