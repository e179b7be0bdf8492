/** The facts of an event in words: price, audience, people behind it, repetition, hazards. */
import type { Event, Partner } from '../snapshot/snapshot.ts';
import { audienceText } from '../text/audiences.ts';
import { priceText } from '../text/price.ts';
import { recurrenceTexts } from '../text/recurrence.ts';
import type { FactModel } from './page-models.ts';
import { related, type SiteContext } from './site-context.ts';

function fact(term: string, texts: readonly (string | null)[]): readonly FactModel[] {
  const values = texts.flatMap((text) => (text === null ? [] : { text, href: null }));
  return values.length === 0 ? [] : [{ term, values }];
}

function partnersFact(term: string, partners: readonly Partner[]): readonly FactModel[] {
  if (partners.length === 0) return [];
  return [{ term, values: partners.map(({ name, website }) => ({ text: name, href: website })) }];
}

export function eventFacts(ctx: SiteContext, event: Event): readonly FactModel[] {
  const { price, recurrence } = event;
  return [
    ...fact('Cena', [priceText(price), price.note]),
    ...fact('Dla kogo', [audienceText(event.audience)]),
    ...fact('Powtarza się', recurrence === null ? [] : recurrenceTexts(recurrence)),
    ...partnersFact('Organizacja', related(event.organisers, ctx.partnerById)),
    ...partnersFact('Partnerzy', related(event.partners, ctx.partnerById)),
  ];
}

/** What may harm somebody, in words. */
export function hazardTexts({ hazards }: Event): readonly string[] {
  if (hazards === null) return [];
  return [
    ...(hazards.strobe ? ['Światła stroboskopowe'] : []),
    ...(hazards.haze ? ['Dym sceniczny lub mgła'] : []),
    ...(hazards.loudNoise ? ['Głośne dźwięki'] : []),
    ...(hazards.note === null ? [] : [hazards.note]),
  ];
}
