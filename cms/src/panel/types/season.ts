import { definePanel } from '../define-panel';
import { exampleField } from '../example-field';

export const seasonPanel = definePanel({
  uid: 'api::season.season',
  mainField: 'name',
  sort: { by: 'start', order: 'DESC' },
  list: ['name', 'start', 'end', 'example', 'updatedAt'],
  fields: {
    name: {
      label: 'Nazwa',
      description: 'Nazwa roku zajęć.',
      placeholder: 'Na przykład: Sezon 2026/2027',
      size: 12,
    },
    example: exampleField,
    start: {
      label: 'Pierwszy dzień',
      description: 'Od tego dnia odbywają się zajęcia.',
      size: 6,
    },
    end: {
      label: 'Ostatni dzień',
      description: 'Po tym dniu zajęć już nie ma.',
      size: 6,
    },
    breaks: {
      label: 'Przerwy',
      description: 'Ferie, święta i inne dni bez zajęć.',
    },
    skipPublicHolidays: {
      label: 'Bez zajęć w święta państwowe',
      description: 'Strona sama pominie dni ustawowo wolne od pracy.',
      size: 6,
    },
  },
});
