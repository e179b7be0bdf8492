/** Calendar entries of class groups: breaks and public holidays are left out of their rhythm. */
import { slotDates } from '../recurrence/class-dates.ts';
import { byDay } from '../recurrence/rule-dates.ts';
import type { Class, Group } from '../snapshot/snapshot.ts';
import { classPath } from '../text/addresses.ts';
import { disciplineLabels } from '../text/class-words.ts';
import { addressText } from '../view-models/contact-models.ts';
import { seasonOf } from '../view-models/required-season.ts';
import { relatedOne, type SiteContext } from '../view-models/site-context.ts';
import { hostOf, latest } from './event-entries.ts';
import type { CalendarEntry } from './icalendar.ts';

/** One repeating entry per weekly slot. */
export function groupEntries(
  ctx: SiteContext,
  entry: Class,
  group: Group,
  groupSlug: string,
): readonly CalendarEntry[] {
  const season = seasonOf(ctx, entry);
  const host = hostOf(ctx);
  return group.slots.flatMap((slot, index): readonly CalendarEntry[] => {
    const { rhythm, off } = slotDates(slot, season);
    const first = rhythm[0];
    if (first === undefined) return [];
    const place = relatedOne(slot.place ?? entry.place, ctx.placeById);
    return [
      {
        uid: `${entry.documentId}-${groupSlug}-${index + 1}@${host}`,
        updatedAt: latest(latest(entry.updatedAt, season.updatedAt), place?.updatedAt),
        summary: `${entry.title} – ${group.name}`,
        language: null,
        description: entry.example ? `Treść przykładowa.\n${entry.lead}` : entry.lead,
        location: place === null ? null : `${place.name}, ${addressText(place.address)}`,
        coordinates: place?.coordinates ?? null,
        url: `${ctx.siteUrl}${classPath(entry.slug)}`,
        category: disciplineLabels[entry.discipline],
        status: 'confirmed',
        time: { allDay: false, start: `${first}T${slot.start}`, end: `${first}T${slot.end}` },
        replaces: null,
        rule: {
          frequency: 'weekly',
          interval: 1,
          byDay: byDay({ frequency: 'weekly', weekday: slot.weekday, ordinal: null }),
          until: season.end,
          without: off.map((date) => `${date}T${slot.start}`),
        },
      },
    ];
  });
}
