import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::class.class', { only: ['find', 'findOne'] });
