/** Events found by the filter, in the markup of the lists (DayGroups, BigDate, EventCard). */
import { KIND_INK } from '../components/poster/draw-poster.ts';
import type { FilterData, FilterDate } from '../event-filter/filter-data.ts';
import { type Match, startDay } from '../event-filter/matching-events.ts';
import { eventPath } from '../text/addresses.ts';
import { eventKindOrder } from '../text/event-kinds.ts';
import { inLanguage } from '../text/languages.ts';
import { counted, dateForms } from '../text/plural.ts';
import { weekdayOf } from '../time/civil-days.ts';
import {
  dayNumber,
  fullDate,
  genitiveMonth,
  longDate,
  relativeDay,
  timeRange,
  weekdayName,
} from '../time/polish-dates.ts';

type Child = Node | string | null;

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.append(...children.filter((child) => child !== null));
  return made;
}

function time(dateTime: string, ...children: readonly Child[]): HTMLElement {
  const made = element('time', '', ...children);
  made.dateTime = dateTime;
  return made;
}

function bigDate(day: string, today: string): HTMLElement {
  const relative = relativeDay(day, today);
  return element(
    'span',
    'big-date face',
    relative === null ? null : element('span', 'status relative', relative),
    time(
      day,
      element('span', 'numeral', dayNumber(day)),
      ' ',
      element(
        'span',
        'words',
        element('span', 'month', genitiveMonth(day)),
        ' ',
        element('span', 'weekday', weekdayName(weekdayOf(day))),
      ),
    ),
  );
}

function hours({ start, end }: FilterDate): string {
  return start.length > 10 ? timeRange(start.slice(11), end ?? null) : 'cały dzień';
}

function whenNode(date: FilterDate, today: string): Child {
  const { lastDay, period } = date;
  if (lastDay === undefined) return time(date.start, hours(date));
  return startDay(date) < today ? `trwa do ${longDate(lastDay)}` : (period ?? null);
}

function accessWords({ access }: FilterData, date: FilterDate): readonly string[] {
  return access.flatMap(([, word], index) => {
    const bit = 1 << index;
    if (((date.access ?? 0) & bit) !== 0) return word;
    return ((date.onRequest ?? 0) & bit) === 0 ? [] : `${word} (na zgłoszenie)`;
  });
}

function titleNode({ title, lang }: Match['event']): Child {
  return lang === undefined ? title : Object.assign(element('span', '', title), inLanguage(lang));
}

function card(data: FilterData, { event, date, more }: Match, twin: boolean, today: string) {
  const kind = eventKindOrder[event.kind] ?? 'concert';
  const status = date.status === undefined ? undefined : data.statuses[date.status];
  const place = date.place === undefined ? undefined : data.places[date.place]?.[1];
  const link = element(
    'a',
    '',
    ...(status === undefined ? [] : [element('span', 'status', status), ' ']),
    titleNode(event),
    twin ? element('span', 'hidden', `, ${fullDate(startDay(date))}`) : null,
  );
  link.href = eventPath(event.slug);
  const facts = [whenNode(date, today), date.previous, place, event.price, event.audience];
  const tags = [
    element('span', `chip plane ink-${KIND_INK[kind]}`, data.kinds[event.kind]?.[1] ?? ''),
    ...accessWords(data, date),
    ...(more === 0 ? [] : [`jeszcze ${counted(more, dateForms)}`]),
    ...(event.example === true ? [element('span', 'example', 'Treść przykładowa')] : []),
  ];
  return element(
    'article',
    'card card-plain',
    element(
      'div',
      'card-text',
      element('h3', 'card-title', link),
      element(
        'ul',
        'facts-line',
        ...facts.map((fact) => (fact === undefined ? null : element('li', '', fact))),
      ),
      element(
        'ul',
        'tags',
        ...tags.map((tag) => element('li', typeof tag === 'string' ? 'tag' : '', tag)),
      ),
    ),
  );
}

/** One section a day; the same title twice is told apart by its date. */
export function resultDays(
  data: FilterData,
  matches: readonly Match[],
  today: string,
): readonly HTMLElement[] {
  const isTwin = ({ event }: Match): boolean =>
    matches.some((other) => other.event.title === event.title && other.event !== event);
  const byDay = new Map<string, Match[]>();
  for (const match of matches) {
    const sameDay = byDay.get(match.day);
    if (sameDay === undefined) byDay.set(match.day, [match]);
    else sameDay.push(match);
  }
  return [...byDay].map(([day, found]) =>
    element(
      'section',
      'day',
      element('h2', '', bigDate(day, today)),
      element(
        'ul',
        'plain',
        ...found.map((match) => element('li', '', card(data, match, isTwin(match), today))),
      ),
    ),
  );
}
