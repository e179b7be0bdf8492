/** Entries as they stand on lists. */
import type { EventDate } from '../recurrence/event-dates.ts';
import type { Grant, Group, HeritageArticle, NewsItem } from '../snapshot/snapshot.ts';
import { articlePath, classPath, eventPath, grantPath, newsPath } from '../text/addresses.ts';
import { audienceText } from '../text/audiences.ts';
import { disciplineLabels, groupStateLabels, groupStateOrder } from '../text/class-words.ts';
import { eventKinds } from '../text/event-kinds.ts';
import { statusLabels } from '../text/event-statuses.ts';
import { counted, dateForms } from '../text/plural.ts';
import { feeTexts, priceText, zloty } from '../text/price.ts';
import { shorten } from '../text/shorten.ts';
import { bindOneLetterWords } from '../text/typography.ts';
import { dateRange, fullDate, timeRange, weekdayName } from '../time/polish-dates.ts';
import { shortAccess } from './access-models.ts';
import type { ChosenClass } from './class-choices.ts';
import { dayModel, endModel, instantText, periodText, startModel } from './date-models.ts';
import { titleLang } from './foreign-words.ts';
import { oncePer } from './once-per.ts';
import type {
  ArticleCard,
  ClassCard,
  EventCard,
  GrantCard,
  MentionedEvent,
  NewsCard,
  StatusModel,
} from './page-models.ts';
import { pictureModel, pictureModels } from './pictures.ts';
import type { EventRecord, RecordDate, SiteContext } from './site-context.ts';

export function statusModel(date: EventDate): StatusModel | null {
  const label = statusLabels[date.status];
  return label === null ? null : { code: date.status, label };
}

/** Of a date that moved: "poprzednio: środa, 25 listopada 2026, godz. 10:00". */
export function previousText({ status, previousStart }: EventDate): string | null {
  return status === 'rescheduled' && previousStart !== null
    ? `poprzednio: ${instantText(previousStart)}`
    : null;
}

/** How many more dates follow the one shown: "jeszcze 3 terminy". */
export function moreText(count: number): string | null {
  return count === 0 ? null : `jeszcze ${counted(count, dateForms)}`;
}

/** Characters of a lead on a card: enough to be curious, and a list stays light. */
const MOST_OF_LEAD = 72;
/** A card's picture is 8.5 rem wide at the most; no screen needs more than twice that. Pixels. */
const WIDEST_ON_CARD = 320;

/** What stands on every card of an event, whatever its date. */
const wordsOf = oncePer(({ event }: EventRecord) => ({
  href: eventPath(event.slug),
  title: bindOneLetterWords(event.title),
  ...titleLang(event.titleLanguage),
  lead: bindOneLetterWords(shorten(event.lead, MOST_OF_LEAD)),
  kind: event.kind,
  kindLabel: eventKinds[event.kind].label,
  price: priceText(event.price),
  audience: audienceText(event.audience),
  example: event.example,
}));

const accessWords = oncePer(shortAccess);

/** One date of an event on a list. `day` is the day under which the card stands. */
export function eventCard(
  ctx: SiteContext,
  record: EventRecord,
  date: RecordDate,
  day: string,
  more: string | null,
): EventCard {
  const goesOn = day > date.start.date;
  return {
    ...wordsOf(record),
    date: goesOn ? dayModel(day) : startModel(date),
    endDate: endModel(date),
    period: periodText(date, ctx.now.date),
    status: statusModel(date),
    previous: previousText(date),
    more,
    place: date.venue?.name ?? null,
    access: accessWords(date.offers),
    picture: pictureModel(record.event.image, ctx.media, WIDEST_ON_CARD),
  };
}

/** Of a date that is over: "było: sobota, 14 listopada 2026", "miało być: …" when it was not held. */
function overText(date: EventDate): string {
  const days =
    date.lastDay === date.start.date
      ? fullDate(date.start.date)
      : dateRange(date.start.date, date.lastDay);
  const held = date.status !== 'cancelled' && date.status !== 'postponed';
  return `${held ? 'było' : 'miało być'}: ${days}`;
}

/**
 * An event wherever it is only mentioned: its nearest date to come, else its last, which says that it
 * is over and no longer what it cost; undated: null.
 */
export function mentionedEvent(ctx: SiteContext, record: EventRecord): MentionedEvent | null {
  const [next] = record.toCome;
  if (next !== undefined) {
    return inShort(eventCard(ctx, record, next, dayOnList(next, ctx.now.date), null));
  }
  const last = record.past.at(-1);
  if (last === undefined) return null;
  const card = eventCard(ctx, record, last, last.start.date, null);
  return inShort({ ...card, period: overText(last), previous: null, price: null });
}

/** What is shown of a card where its event is only mentioned. */
export function inShort(card: EventCard): MentionedEvent {
  const { href, title, titleLang, date, period, status, previous, place, price, example } = card;
  return {
    href,
    title,
    ...(titleLang && { titleLang }),
    date,
    period,
    status,
    previous,
    place,
    price,
    example,
  };
}

/** Several events that are mentioned: what is to come first, then what is over, the last first. */
export function mentionedEvents(
  ctx: SiteContext,
  records: readonly EventRecord[],
): readonly MentionedEvent[] {
  const start = ({ toCome: [next] }: EventRecord): number =>
    next?.start.epochMs ?? Number.POSITIVE_INFINITY;
  const end = ({ past }: EventRecord): number => past.at(-1)?.start.epochMs ?? 0;
  return [...records]
    .sort((a, b) => (start(a) === start(b) ? end(b) - end(a) : start(a) - start(b)))
    .flatMap((record) => mentionedEvent(ctx, record) ?? []);
}

/** The first day of a date that is not before `from`. */
export function dayOnList(date: EventDate, from: string): string {
  return date.start.date < from ? from : date.start.date;
}

/** "wtorek 16:00–17:00; czwartek 16:00–17:00", equal hours of several groups once. */
function whenText(groups: readonly Group[]): string | null {
  const slots = groups
    .flatMap((group) => group.slots)
    .sort((a, b) => a.weekday - b.weekday || (a.start < b.start ? -1 : 1))
    .map(({ weekday, start, end }) => `${weekdayName(weekday)} ${timeRange(start, end)}`);
  return slots.length === 0 ? null : [...new Set(slots)].join('; ');
}

/** The state of the group that is easiest to join. */
function bestState(groups: readonly Group[]): ClassCard['state'] {
  const code = groupStateOrder.find((state) => groups.some((group) => group.state === state));
  return code === undefined ? null : { code, label: groupStateLabels[code] };
}

/** `groups` are those whose hours and places the card tells: all, or those a list is about. */
export function classCard(ctx: SiteContext, { entry, groups }: ChosenClass): ClassCard {
  return {
    href: classPath(entry.slug),
    title: bindOneLetterWords(entry.title),
    ...titleLang(entry.titleLanguage),
    lead: bindOneLetterWords(entry.lead),
    disciplineLabel: disciplineLabels[entry.discipline],
    audience: audienceText(entry.audience),
    when: whenText(groups),
    price: feeTexts(entry.fee)[0] ?? 'płatne',
    state: bestState(groups),
    picture: pictureModel(entry.image, ctx.media),
    example: entry.example,
  };
}

export function articleCard(ctx: SiteContext, article: HeritageArticle): ArticleCard {
  return {
    href: articlePath(article.slug),
    title: bindOneLetterWords(article.title),
    ...titleLang(article.titleLanguage),
    lead: bindOneLetterWords(article.lead),
    period: article.period,
    picture: pictureModel(article.cover, ctx.media),
    example: article.example,
  };
}

export function newsCard(ctx: SiteContext, item: NewsItem): NewsCard {
  return {
    href: newsPath(item.slug),
    title: bindOneLetterWords(item.title),
    ...titleLang(item.titleLanguage),
    lead: bindOneLetterWords(item.lead),
    date: dayModel(item.publishedOn),
    picture: pictureModel(item.image, ctx.media),
    example: item.example,
  };
}

export function grantCard(ctx: SiteContext, grant: Grant): GrantCard {
  return {
    href: grantPath(grant.slug),
    name: bindOneLetterWords(grant.name),
    programme: grant.programme,
    funder: grant.funder,
    amount: grant.amount === null ? null : zloty(grant.amount),
    total: grant.total === null ? null : zloty(grant.total),
    wording: grant.wording,
    logos: pictureModels(grant.logos, ctx.media),
    example: grant.example,
  };
}
