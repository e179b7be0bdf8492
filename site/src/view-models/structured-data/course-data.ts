/** schema.org Course with one CourseInstance per group. */
import type { Class, Group, Season } from '../../snapshot/snapshot.ts';
import { classPath } from '../../text/addresses.ts';
import { levelLabels } from '../../text/class-words.ts';
import { WARSAW } from '../../time/warsaw.ts';
import { related, relatedOne, type SiteContext } from '../site-context.ts';
import { accessibilityProperties } from './accessibility.ts';
import { mentionedOrganization, type Node, organizationId, placeNode } from './organization.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function schedule({ start, end }: Season, group: Group): readonly Node[] {
  return group.slots.map((slot) => ({
    '@type': 'Schedule',
    repeatFrequency: 'P1W',
    byDay: `https://schema.org/${weekdays[slot.weekday - 1]}`,
    startDate: start,
    endDate: end,
    startTime: slot.start,
    endTime: slot.end,
    scheduleTimezone: WARSAW,
  }));
}

function offers({ fee }: Class): Node {
  const price = fee.kind === 'free' ? 0 : (fee.month ?? fee.semester ?? fee.single);
  if (price === null) return {};
  return { offers: { '@type': 'Offer', category: fee.kind, price, priceCurrency: 'PLN' } };
}

function educationalLevel({ groups }: Class): Node {
  const levels = groups.flatMap(({ level }) => (level === null ? [] : levelLabels[level]));
  return levels.length === 0 ? {} : { educationalLevel: [...new Set(levels)] };
}

export function courseData(ctx: SiteContext, entry: Class, season: Season): readonly Node[] {
  const place = relatedOne(entry.place, ctx.placeById);
  const instructors = related(entry.instructors, ctx.personById);
  const course: Node = {
    '@type': 'Course',
    name: entry.title,
    description: entry.lead,
    url: `${ctx.siteUrl}${classPath(entry.slug)}`,
    inLanguage: 'pl',
    provider: { '@id': organizationId(ctx) },
    isAccessibleForFree: entry.fee.kind === 'free',
    ...offers(entry),
    ...educationalLevel(entry),
    ...(entry.access === null ? {} : accessibilityProperties(entry.access, null)),
    hasCourseInstance: entry.groups.map((group) => ({
      '@type': 'CourseInstance',
      name: `${entry.title} – ${group.name}`,
      courseMode: 'onsite',
      startDate: season.start,
      endDate: season.end,
      courseSchedule: schedule(season, group),
      ...(instructors.length === 0
        ? {}
        : { instructor: instructors.map(({ name }) => ({ '@type': 'Person', name })) }),
      ...(place === null ? {} : { location: placeNode(ctx, place) }),
    })),
  };
  return [course, mentionedOrganization(ctx)];
}
