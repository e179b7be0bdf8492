import { definePanel } from '../define-panel';

export const topicPanel = definePanel({
  uid: 'api::topic.topic',
  mainField: 'name',
  sort: { by: 'name', order: 'ASC' },
  list: ['name', 'slug', 'updatedAt'],
  fields: {
    name: {
      label: 'Nazwa tematu',
      description: 'Jedno, dwa słowa.',
      placeholder: 'Na przykład: Rzemiosło',
      size: 12,
    },
    slug: {
      label: 'Adres',
      description: 'Zostaw puste – powstanie z nazwy. Później lepiej nie zmieniać.',
      size: 12,
    },
    description: {
      label: 'Opis',
      description: 'O czym są artykuły z tego tematu. Do 300 znaków.',
      size: 12,
    },
  },
});
