import { Clock } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { addSidePanels } from '../add-side-panels';
import { describePlansPanel } from './plans-panel';

/**
 * Lets editors plan publications and withdrawals: a panel beside every entry that has drafts, and a
 * widget of all that is planned on the front page. Call in `register()`, after the panel „Na stronie”,
 * under which it stands.
 */
export function registerPlannedChanges(app: StrapiApp): void {
  app.widgets.register((others) => {
    const [first, ...rest] = others;
    const ours = {
      id: 'planned-changes',
      icon: Clock,
      title: { id: 'planned-changes.title', defaultMessage: 'Zaplanowane' },
      component: async () => (await import('./plans-widget')).PlansWidget,
    };
    return first === undefined ? [ours] : [first, ours, ...rest];
  });
  addSidePanels(app, [describePlansPanel]);
}
