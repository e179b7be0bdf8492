import { definePanel } from '../../define-panel';

export const breakPanel = definePanel({
  uid: 'class.break',
  mainField: 'name',
  fields: {
    name: {
      label: 'Nazwa przerwy',
      description: 'Na przykład ferie zimowe.',
      size: 4,
    },
    start: {
      label: 'Pierwszy dzień',
      description: 'Od tego dnia nie ma zajęć.',
      size: 4,
    },
    end: {
      label: 'Ostatni dzień',
      description: 'Ostatni dzień bez zajęć.',
      size: 4,
    },
  },
});
