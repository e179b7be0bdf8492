import { definePanel } from '../../define-panel';

export const heritagePersonPanel = definePanel({
  uid: 'heritage.person',
  mainField: 'name',
  fields: {
    name: {
      label: 'Imię i nazwisko',
      description: 'Osoba, o której mówi artykuł.',
      size: 8,
    },
    years: {
      label: 'Lata życia',
      description: 'Tak, jak ma stać na stronie.',
      placeholder: '1874–1942',
      size: 4,
    },
  },
});
