import type { StrapiApp } from '@strapi/strapi/admin';

/**
 * Puts panels beside the form of every entry. Call in `register()`, when Strapi's own plugins are there.
 *
 * @param panels further panels, or what becomes of those that are there, as Strapi's
 *   `addEditViewSidePanel` takes either
 * @throws Error when the content manager takes no panels any more
 */
export function addSidePanels(app: Pick<StrapiApp, 'getPlugin'>, panels: unknown): void {
  const { addEditViewSidePanel } = app.getPlugin('content-manager').apis;
  if (typeof addEditViewSidePanel !== 'function') {
    throw new Error('The content manager of this Strapi takes no panels beside an entry.');
  }
  addEditViewSidePanel(panels);
}
