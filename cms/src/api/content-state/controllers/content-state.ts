import type { Core } from '@strapi/strapi';
import { contentState } from '../../../content-state/content-state';

export default ({ strapi }: { readonly strapi: Core.Strapi }) => ({
  /** For the site's build: which entries it has to ask for again. */
  async find(context: { body: unknown }): Promise<void> {
    context.body = { data: await contentState(strapi) };
  },
});
