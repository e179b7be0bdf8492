import { factories } from '@strapi/strapi';

export default factories.createCoreRouter(
  'api::accessibility-declaration.accessibility-declaration',
  { only: ['find'] },
);
