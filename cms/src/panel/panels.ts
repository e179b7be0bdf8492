import { audioBlockPanel } from './components/blocks/audio';
import { fileBlockPanel } from './components/blocks/file';
import { galleryBlockPanel } from './components/blocks/gallery';
import { imageBlockPanel } from './components/blocks/image';
import { mapPointPanel } from './components/blocks/map-point';
import { quoteBlockPanel } from './components/blocks/quote';
import { tableBlockPanel } from './components/blocks/table';
import { textBlockPanel } from './components/blocks/text';
import { timelineEntryPanel } from './components/blocks/timeline-entry';
import { videoBlockPanel } from './components/blocks/video';
import { breakPanel } from './components/class/break';
import { feePanel } from './components/class/fee';
import { groupPanel } from './components/class/group';
import { slotPanel } from './components/class/slot';
import { buildingPanel } from './components/declaration/building';
import { nonconformityPanel } from './components/declaration/nonconformity';
import { occurrencePanel } from './components/event/occurrence';
import { recurrencePanel } from './components/event/recurrence';
import { recurrenceExceptionPanel } from './components/event/recurrence-exception';
import { heritagePersonPanel } from './components/heritage/person';
import { sourcePanel } from './components/heritage/source';
import { accessFeaturesPanel } from './components/shared/access-features';
import { addressPanel } from './components/shared/address';
import { attachmentPanel } from './components/shared/attachment';
import { audiencePanel } from './components/shared/audience';
import { contactPanel } from './components/shared/contact';
import { enrolmentPanel } from './components/shared/enrolment';
import { hazardsPanel } from './components/shared/hazards';
import { imagePanel } from './components/shared/image';
import { linkPanel } from './components/shared/link';
import { openingHoursPanel } from './components/shared/opening-hours';
import { pricePanel } from './components/shared/price';
import type { Panel } from './define-panel';
import { accessibilityDeclarationPanel } from './types/accessibility-declaration';
import { alertPanel } from './types/alert';
import { classPanel } from './types/class';
import { eventPanel } from './types/event';
import { eventSeriesPanel } from './types/event-series';
import { grantPanel } from './types/grant';
import { heritageArticlePanel } from './types/heritage-article';
import { newsItemPanel } from './types/news-item';
import { pagePanel } from './types/page';
import { partnerPanel } from './types/partner';
import { personPanel } from './types/person';
import { placePanel } from './types/place';
import { redirectPanel } from './types/redirect';
import { seasonPanel } from './types/season';
import { siteSettingsPanel } from './types/site-settings';
import { topicPanel } from './types/topic';

/** How every type and component of the content model looks in the panel. */
export const panels: readonly Panel[] = [
  audioBlockPanel,
  fileBlockPanel,
  galleryBlockPanel,
  imageBlockPanel,
  mapPointPanel,
  quoteBlockPanel,
  tableBlockPanel,
  textBlockPanel,
  timelineEntryPanel,
  videoBlockPanel,
  breakPanel,
  feePanel,
  groupPanel,
  slotPanel,
  buildingPanel,
  nonconformityPanel,
  occurrencePanel,
  recurrencePanel,
  recurrenceExceptionPanel,
  heritagePersonPanel,
  sourcePanel,
  accessFeaturesPanel,
  addressPanel,
  attachmentPanel,
  audiencePanel,
  contactPanel,
  enrolmentPanel,
  hazardsPanel,
  imagePanel,
  linkPanel,
  openingHoursPanel,
  pricePanel,
  accessibilityDeclarationPanel,
  alertPanel,
  classPanel,
  eventPanel,
  eventSeriesPanel,
  grantPanel,
  heritageArticlePanel,
  newsItemPanel,
  pagePanel,
  partnerPanel,
  personPanel,
  placePanel,
  redirectPanel,
  seasonPanel,
  siteSettingsPanel,
  topicPanel,
];
