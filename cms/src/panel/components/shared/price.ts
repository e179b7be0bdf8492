import { definePanel } from '../../define-panel';

export const pricePanel = definePanel({
  uid: 'shared.price',
  mainField: 'kind',
  fields: {
    kind: {
      label: 'Rodzaj',
      description: 'Przy „płatne” podaj też kwotę.',
      size: 4,
    },
    from: {
      label: 'Cena od',
      description: 'W złotych. Gdy cena jest jedna, wpisz ją tutaj.',
      placeholder: '20',
      size: 4,
    },
    to: {
      label: 'Cena do',
      description: 'W złotych. Zostaw puste, gdy cena jest jedna.',
      placeholder: '30',
      size: 4,
    },
    note: {
      label: 'Uwagi',
      description: 'Zniżki, Karta Dużej Rodziny, warunki. Do 300 znaków.',
      size: 12,
    },
  },
});
