import { definePanel } from '../define-panel';
import { exampleField } from '../example-field';

export const eventSeriesPanel = definePanel({
  uid: 'api::event-series.event-series',
  mainField: 'name',
  sort: { by: 'name', order: 'ASC' },
  list: ['name', 'slug', 'example', 'updatedAt'],
  fields: {
    name: {
      label: 'Nazwa cyklu',
      description: 'Wspólna nazwa wydarzeń.',
      placeholder: 'Na przykład: Czwartki z filmem',
      size: 12,
    },
    example: exampleField,
    slug: {
      label: 'Adres strony',
      description:
        'Końcówka adresu. Zostaw puste – powstanie z nazwy. Później lepiej jej nie zmieniać.',
      size: 12,
    },
    description: {
      label: 'Opis',
      description: 'Co łączy te wydarzenia. Do 600 znaków.',
      size: 12,
    },
  },
});
