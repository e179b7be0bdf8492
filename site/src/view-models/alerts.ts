import type { Alert } from '../snapshot/snapshot.ts';
import { dateRange, fullDate, timeRange } from '../time/polish-dates.ts';
import { addDays, warsawTime } from '../time/warsaw.ts';
import type { AlertModel } from './page-models.ts';
import type { SiteContext } from './site-context.ts';

const levelLabels: Readonly<Record<Alert['level'], string>> = {
  urgent: 'Pilne',
  important: 'Ważne',
  info: 'Informacja',
};

const levelOrder: readonly Alert['level'][] = ['urgent', 'important', 'info'];

/** Editors end a whole day at either. */
const endsOfDay: readonly string[] = ['00:00', '23:59'];

/**
 * From when until when, in words that stay true on a page that was kept for later or not built anew
 * in time: never "today". A notice that ends at midnight holds for the whole day before. Of several
 * days the first has no hour: nobody reads the notice before it has begun.
 */
function periodText(startsAt: string, endsAt: string): string {
  const start = warsawTime(startsAt);
  const end = warsawTime(endsAt);
  const lastDay = end.time === '00:00' ? addDays(end.date, -1) : end.date;
  const from = start.time === '00:00' ? null : start.time;
  const to = endsOfDay.includes(end.time) ? null : end.time;
  if (start.date >= lastDay) {
    const hours = hoursText(from, to);
    return `Aktualne: ${fullDate(lastDay)}${hours === null ? '' : `, ${hours}`}`;
  }
  const days = dateRange(start.date, lastDay);
  return `Aktualne ${days}${to === null ? '' : `, godz.\u00A0${to}`}`;
}

/** Within one day; null for all of it. */
function hoursText(from: string | null, to: string | null): string | null {
  if (from !== null) return `${to === null ? 'od ' : ''}godz.\u00A0${timeRange(from, to)}`;
  return to === null ? null : `do godz.\u00A0${to}`;
}

/** The alerts that hold at the moment, the most urgent first, then the newest. */
export function alertModels({ snapshot, now }: SiteContext): readonly AlertModel[] {
  return snapshot.alerts
    .filter(
      ({ startsAt, endsAt }) =>
        warsawTime(startsAt).epochMs <= now.epochMs && now.epochMs < warsawTime(endsAt).epochMs,
    )
    .sort(
      (a, b) =>
        levelOrder.indexOf(a.level) - levelOrder.indexOf(b.level) ||
        warsawTime(b.startsAt).epochMs - warsawTime(a.startsAt).epochMs ||
        (a.documentId < b.documentId ? -1 : 1),
    )
    .map(({ title, text, level, link, example, startsAt, endsAt }) => ({
      title,
      text,
      level,
      levelLabel: levelLabels[level],
      period: periodText(startsAt, endsAt),
      link: link === null ? null : { href: link.url, label: link.label },
      example,
    }));
}
