import type { Alert } from '../snapshot/snapshot.ts';
import { fullDate } from '../time/polish-dates.ts';
import { addDays, warsawTime } from '../time/warsaw.ts';
import { instantText } from './date-models.ts';
import type { AlertModel } from './page-models.ts';
import type { SiteContext } from './site-context.ts';

const levelLabels: Readonly<Record<Alert['level'], string>> = {
  urgent: 'Pilne',
  important: 'Ważne',
  info: 'Informacja',
};

const levelOrder: readonly Alert['level'][] = ['urgent', 'important', 'info'];

/**
 * Until when, in words that stay true on a page that was kept for later or not built anew in time:
 * never "today". A notice that ends at midnight holds for the whole day before.
 */
function untilText(endsAt: string): string {
  const end = warsawTime(endsAt);
  const text = end.time === '00:00' ? fullDate(addDays(end.date, -1)) : instantText(end);
  return `Aktualne do: ${text}`;
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
    .map(({ title, text, level, link, example, endsAt }) => ({
      title,
      text,
      level,
      levelLabel: levelLabels[level],
      until: untilText(endsAt),
      link: link === null ? null : { href: link.url, label: link.label },
      example,
    }));
}
