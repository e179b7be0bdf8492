import { Search } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

const loadPage = async () => ({ default: (await import('./file-uses-page')).FileUsesPage });

/**
 * Adds the page „Gdzie użyto zdjęcia” to the menu, for whoever may see the media library: that has no
 * place where it could stand beside a file.
 */
export function registerFileUses(app: StrapiApp): void {
  app.addMenuLink({
    to: 'gdzie-uzyto',
    icon: Search,
    intlLabel: { id: 'file-uses.title', defaultMessage: 'Gdzie użyto zdjęcia' },
    permissions: [{ action: 'plugin::upload.read', subject: null }],
    Component: loadPage,
  });
}
