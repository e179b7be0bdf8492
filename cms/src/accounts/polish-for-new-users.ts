import type { Core } from '@strapi/strapi';

/** Every new account of the panel begins in Polish; its owner may change that in the profile. */
export function givePolishToNewUsers(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: ['admin::user'],
    beforeCreate({ params }) {
      // `preferedLanguage` is Strapi's own spelling.
      params.data = { preferedLanguage: 'pl', ...params.data };
      params.data.preferedLanguage ??= 'pl';
    },
  });
}
