import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::season.season', { only: ['find', 'findOne'] });
