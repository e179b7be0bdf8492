/** The facts of an event in words: price, audience, people behind it, repetition, hazards. */
import type { Event, Partner } from '../snapshot/snapshot.ts';
import { audienceText } from '../text/audiences.ts';
import { priceText } from '../text/price.ts';
import { recurrenceTexts } from '../text/recurrence.ts';
import { fact } from './facts.ts';
import type { FactModel, FactValue } from './page-models.ts';
import { pictureModel } from './pictures.ts';
import { related, type SiteContext } from './site-context.ts';

function partnerValue({ media }: SiteContext, partner: Partner): FactValue {
  const logo = pictureModel(partner.logo, media);
  return {
    text: partner.name,
    href: partner.website,
    ...(logo === null ? {} : { logo }),
    ...(partner.example ? { example: true } : {}),
  };
}

function partnersFact(
  ctx: SiteContext,
  term: string,
  ids: readonly string[],
): readonly FactModel[] {
  const partners = related(ids, ctx.partnerById);
  if (partners.length === 0) return [];
  return [{ term, values: partners.map((partner) => partnerValue(ctx, partner)) }];
}

export function eventFacts(ctx: SiteContext, event: Event): readonly FactModel[] {
  const { price, recurrence } = event;
  return [
    ...fact('Cena', priceText(price), price.note),
    ...fact('Dla kogo', audienceText(event.audience)),
    ...fact('Powtarza się', ...(recurrence === null ? [] : recurrenceTexts(recurrence))),
    ...partnersFact(ctx, 'Organizacja', event.organisers),
    ...partnersFact(ctx, 'Partnerzy', event.partners),
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
