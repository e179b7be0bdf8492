import { Trash } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { addSidePanels } from '../add-side-panels';
import { describeVersionsPanel } from './versions-panel';

const loadPage = async () => ({
  default: (await import('./deleted-entries-page')).DeletedEntriesPage,
});

/**
 * Puts the panel „Poprzednie wersje” beside every entry, and the page „Usunięte wpisy” into the menu.
 * Call in `register()`, last of the panels: it is asked for least.
 */
export function registerVersions(app: StrapiApp): void {
  addSidePanels(app, [describeVersionsPanel]);
  app.addMenuLink({
    to: 'usuniete',
    icon: Trash,
    intlLabel: { id: 'deleted-entries.title', defaultMessage: 'Usunięte wpisy' },
    permissions: [],
    Component: loadPage,
  });
}
