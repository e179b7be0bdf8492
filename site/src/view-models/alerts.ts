import type { Alert } from '../snapshot/snapshot.ts';
import { warsawTime } from '../time/warsaw.ts';
import type { AlertModel } from './page-models.ts';
import type { SiteContext } from './site-context.ts';

const levelLabels: Readonly<Record<Alert['level'], string>> = {
  urgent: 'Pilne',
  important: 'Ważne',
  info: 'Informacja',
};

const levelOrder: readonly Alert['level'][] = ['urgent', 'important', 'info'];

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
    .map(({ title, text, level, link, example }) => ({
      title,
      text,
      level,
      levelLabel: levelLabels[level],
      link: link === null ? null : { href: link.url, label: link.label },
      example,
    }));
}
