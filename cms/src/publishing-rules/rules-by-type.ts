import { accessFeaturesRule } from './access-features';
import { accessUntouchedAdvice } from './access-untouched';
import { slugRule } from './address';
import { agesRule } from './ages';
import { alternativeAdvice } from './alternatives';
import { attachmentRule } from './attachment';
import { classRule, slotRule } from './class';
import { contactDetailsRule } from './contact-details';
import { contentRule } from './content';
import { coordinatesRule } from './coordinates';
import { declarationContentRule, declarationRule } from './declaration';
import { eventDatesRule, occurrenceRule } from './event-dates';
import { heritageRule } from './heritage';
import { imageRule } from './image';
import { addressesRule, linkRule } from './links';
import { audioDescriptionAdvice, transcriptRule } from './media-advice';
import { audioRule, galleryRule, videoRule } from './media-blocks';
import { alertRule, grantRule, periodRule, seasonRule } from './periods';
import { feeRule, priceRule } from './price';
import { recurrenceRule } from './recurrence-rule';
import type { Rule } from './spot';
import { tableRule } from './table';
import { tableAdvice } from './table-advice';

/** The rules that look at every type and component alike. */
export const RULES_FOR_ALL: readonly Rule[] = [
  addressesRule,
  contactDetailsRule,
  coordinatesRule,
  slugRule,
];

/** The rules of one type or component, by uid. */
export const RULES_BY_TYPE: { readonly [uid: string]: readonly Rule[] } = {
  'api::event.event': [eventDatesRule, accessUntouchedAdvice],
  'event.occurrence': [occurrenceRule],
  'event.recurrence': [recurrenceRule],
  'api::class.class': [classRule, accessUntouchedAdvice],
  'class.group': [agesRule],
  'class.slot': [slotRule],
  'class.fee': [feeRule],
  'class.break': [periodRule],
  'api::season.season': [periodRule, seasonRule],
  'api::grant.grant': [periodRule, grantRule],
  'api::heritage-article.heritage-article': [heritageRule, contentRule],
  'api::page.page': [contentRule],
  'api::alert.alert': [alertRule],
  'api::accessibility-declaration.accessibility-declaration': [
    declarationRule,
    declarationContentRule,
  ],
  'shared.image': [imageRule, alternativeAdvice],
  'shared.attachment': [attachmentRule],
  'shared.link': [linkRule],
  'shared.price': [priceRule],
  'shared.audience': [agesRule],
  'shared.access-features': [accessFeaturesRule],
  'blocks.gallery': [galleryRule],
  'blocks.audio': [audioRule, transcriptRule],
  'blocks.video': [videoRule, transcriptRule, audioDescriptionAdvice],
  'blocks.table': [tableRule, tableAdvice],
};
