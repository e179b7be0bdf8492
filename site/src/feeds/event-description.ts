/** What a calendar says about an event, or about one of its dates, as plain lines. */
import type { Access } from '../snapshot/snapshot.ts';
import { accessAnswers, accessFeatureOrder, accessFeatures } from '../text/access-features.ts';
import { audienceText } from '../text/audiences.ts';
import { priceText } from '../text/price.ts';
import { instantText } from '../view-models/date-models.ts';
import { hazardTexts } from '../view-models/event-facts.ts';
import type { EventRecord, RecordDate } from '../view-models/site-context.ts';

function accessLines({ features, onRequestHow }: Access): readonly string[] {
  const answers = accessFeatureOrder.flatMap((feature) => {
    const answer = features[feature];
    return answer === undefined ? [] : `${accessFeatures[feature].label}: ${accessAnswers[answer]}`;
  });
  if (answers.length === 0) return [];
  const said = `Dostępność: ${answers.join('; ')}.`;
  return onRequestHow === null ? [said] : [said, onRequestHow];
}

function dateLines(date: RecordDate | null): readonly string[] {
  if (date === null) return [];
  const { note, status, previousStart, doors } = date;
  return [
    ...(note === null ? [] : [note]),
    ...(status === 'rescheduled' && previousStart !== null
      ? [`Poprzedni termin: ${instantText(previousStart)}.`]
      : []),
    ...(doors === null ? [] : [`Wejście od ${doors.time}.`]),
  ];
}

/** @param date null for the rule as a whole. */
export function eventDescription(record: EventRecord, date: RecordDate | null): string {
  const { event } = record;
  const audience = audienceText(event.audience);
  const hazards = hazardTexts(event);
  return [
    ...(event.example ? ['Treść przykładowa.'] : []),
    event.lead,
    ...dateLines(date),
    `Cena: ${priceText(event.price)}.`,
    ...(audience === null ? [] : [`Dla kogo: ${audience}.`]),
    ...accessLines((date ?? record).offers),
    ...(hazards.length === 0 ? [] : [`Uwaga: ${hazards.join(', ')}.`]),
  ].join('\n');
}
