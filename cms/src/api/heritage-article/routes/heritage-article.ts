import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::heritage-article.heritage-article', {
  only: ['find', 'findOne'],
});
