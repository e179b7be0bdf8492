import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::grant.grant', { only: ['find', 'findOne'] });
