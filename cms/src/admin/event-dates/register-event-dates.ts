import type { StrapiApp } from '@strapi/strapi/admin';
import { addSidePanels } from '../add-side-panels';
import { describeDatesPanel } from './dates-panel';

/** Puts the panel „Terminy” beside every event. Call in `register()`. */
export function registerEventDates(app: StrapiApp): void {
  addSidePanels(app, [describeDatesPanel]);
}
