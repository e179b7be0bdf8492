import { Earth } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { addSidePanels } from '../add-side-panels';
import { describeEntryPanel } from './entry-panel';

/**
 * Shows an editor what becomes of a change: a panel beside every entry, and a widget that stands
 * first on the front page. Call in `register()`, when Strapi's own plugins are there.
 */
export function registerSiteStatus(app: StrapiApp): void {
  app.widgets.register((others) => [
    {
      id: 'site-status',
      icon: Earth,
      title: { id: 'site-status.title', defaultMessage: 'Strona' },
      component: async () => (await import('./site-widget')).SiteWidget,
    },
    ...others,
  ]);
  addSidePanels(app, [describeEntryPanel]);
}
