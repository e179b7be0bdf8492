/** Everything that the light search answers with. */
import { dayOf } from '../../search/days.ts';
import type { SearchDate, SearchEntry, Timing } from '../../search/search-entry.ts';
import { isStopWord, wordsOf } from '../../search/words.ts';
import { accessFeatureOrder, accessFeatures } from '../../text/access-features.ts';
import { audienceCategories } from '../../text/audiences.ts';
import { disciplineLabels } from '../../text/class-words.ts';
import { eventKinds } from '../../text/event-kinds.ts';
import { searchWords } from '../../text/search-words.ts';
import { isOffered } from '../access-models.ts';
import type { PageContext, PageDraft } from '../page-draft.ts';
import type { PartModel } from '../page-models.ts';
import { byPolishText, type EventRecord, type RecordDate } from '../site-context.ts';

/** Of a long series the dates that anybody asks for. */
const MOST_DATES = 60;
const WORDS_OF_LEAD = 3;
const LEAST_LETTERS = 5;

function searchDate({ start, lastDay, allDay, status }: RecordDate): SearchDate {
  return {
    day: dayOf(start.date),
    lastDay: dayOf(lastDay),
    time: allDay ? null : start.time,
    status,
  };
}

function datesOf({ toCome, past }: EventRecord): readonly SearchDate[] {
  const shown = toCome.length > 0 ? toCome.slice(0, MOST_DATES) : past.slice(-1);
  return shown.map(searchDate);
}

/** Who an event to come is for, and what access there is; it says nothing any more once it is over. */
function tagsOf(record: EventRecord): readonly string[] {
  const next = record.toCome[0];
  if (next === undefined) return [];
  const { audience, price } = record.event;
  return [
    ...audienceCategories.flatMap(({ key, label }) => (audience?.[key] === true ? label : [])),
    ...accessFeatureOrder.flatMap((feature) =>
      feature !== 'stepFreeAccess' &&
      feature !== 'accessibleToilet' &&
      isOffered(next.offers, feature)
        ? accessFeatures[feature].short
        : [],
    ),
    ...(price.kind === 'free' ? ['bezpłatne'] : []),
  ];
}

interface Raw extends Omit<SearchEntry, 'more'> {
  readonly tags: readonly string[];
  readonly lead: string | null;
}

function rawEntry(ctx: PageContext, { model, entry, section }: PageDraft): Raw | null {
  const base = {
    href: model.path,
    title: entry.title,
    ...(entry.language == null ? {} : { lang: entry.language }),
    timing: 'none',
    dates: [],
    place: null,
    tags: [],
    lead: null,
  } as const satisfies Partial<Raw>;
  const own = { ...base, timing: 'list' as Timing, tags: [searchWords[model.path] ?? ''] };
  switch (model.kind) {
    case 'event': {
      const record = ctx.eventById.get(entry.documentId ?? '');
      if (record === undefined) return null;
      const next = record.toCome[0];
      return {
        ...base,
        what: eventKinds[record.event.kind].label,
        timing: 'event',
        dates: datesOf(record),
        place: (next ?? record).venue?.name ?? null,
        tags: tagsOf(record),
        lead: model.lead,
      };
    }
    case 'class': {
      const found = ctx.classes.find(({ documentId }) => documentId === entry.documentId);
      const what = found === undefined ? '' : ` – ${disciplineLabels[found.discipline]}`;
      return { ...base, what: `zajęcia${what}`, lead: model.lead };
    }
    case 'heritage-article':
      // Of an article in parts the first one stands for all.
      return isLater(model.part) ? null : { ...base, what: 'dziedzictwo', lead: model.lead };
    case 'news-item': {
      const item = ctx.news.find(({ documentId }) => documentId === entry.documentId);
      if (item === undefined) return null;
      const day = dayOf(item.publishedOn);
      return {
        ...base,
        what: 'aktualność',
        timing: 'published',
        dates: [{ day, lastDay: day, time: null, status: 'scheduled' }],
        lead: model.lead,
      };
    }
    case 'place':
      return { ...base, what: 'miejsce' };
    case 'grant':
      return { ...base, what: 'projekt' };
    case 'content':
      return isLater(model.part) ? null : { ...base, what: 'strona', lead: model.lead };
    case 'front':
      return null;
    case 'event-list':
      // A list with nothing on it answers nobody; neither does a month that is over. Of a list in
      // parts the first one stands for all.
      return model.days.length === 0 ||
        isOverMonth(model.path, ctx.now.date) ||
        laterPart.test(model.path)
        ? null
        : { ...own, what: 'lista wydarzeń' };
    default:
      return section === null ? null : { ...own, what: 'dział serwisu' };
  }
}

function isLater(part: PartModel | null): boolean {
  return part !== null && part.number > 1;
}

const laterPart = /\/\d+\/$/;
const month = /^\/wydarzenia\/(\d{4}-\d{2})\/$/;

function isOverMonth(path: string, today: string): boolean {
  const found = month.exec(path)?.[1];
  return found !== undefined && found < today.slice(0, 7);
}

/** The words of a lead that fewest entries have: they tell it from the others. */
function tellingWords(lead: string, known: string, frequency: ReadonlyMap<string, number>) {
  const shown = new Set(wordsOf(known));
  return [...new Set(wordsOf(lead))]
    .filter((word) => word.length >= LEAST_LETTERS && !isStopWord(word) && !shown.has(word))
    .map((word) => ({ word, count: frequency.get(word) ?? 0 }))
    .sort((a, b) => a.count - b.count || (a.word < b.word ? -1 : 1))
    .slice(0, WORDS_OF_LEAD)
    .map(({ word }) => word);
}

/** `drafts` are all pages of the site; what comes back is in the order of the titles. Pure. */
export function searchEntries(
  ctx: PageContext,
  drafts: readonly PageDraft[],
): readonly SearchEntry[] {
  const raw = drafts
    .flatMap((draft) => rawEntry(ctx, draft) ?? [])
    .sort(
      byPolishText(
        ({ title }) => title,
        ({ href }) => href,
      ),
    );
  const frequency = new Map<string, number>();
  for (const { lead } of raw) {
    for (const word of new Set(wordsOf(lead ?? ''))) {
      frequency.set(word, (frequency.get(word) ?? 0) + 1);
    }
  }
  return raw.map(({ tags, lead, ...entry }) => ({
    ...entry,
    more: [...tags, ...tellingWords(lead ?? '', entry.title, frequency)]
      .filter((text) => text !== '')
      .join(' '),
  }));
}
