import type { StrapiApp } from '@strapi/strapi/admin';
import { FindingsBesidePreview } from './findings-beside-preview';

/** Puts the findings beside Strapi's preview of an entry. Call in `bootstrap()`. */
export function registerPreview(app: Pick<StrapiApp, 'getPlugin'>): void {
  app.getPlugin('content-manager').injectComponent('preview', 'actions', {
    name: 'findings-beside-preview',
    Component: FindingsBesidePreview,
  });
}
