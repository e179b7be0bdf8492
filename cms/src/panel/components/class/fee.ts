import { definePanel } from '../../define-panel';

export const feePanel = definePanel({
  uid: 'class.fee',
  mainField: 'kind',
  fields: {
    kind: {
      label: 'Rodzaj',
      description: 'Przy „płatne” podaj co najmniej jedną kwotę.',
      size: 6,
    },
    month: {
      label: 'Za miesiąc',
      description: 'W złotych.',
      placeholder: '80',
      size: 6,
    },
    semester: {
      label: 'Za semestr',
      description: 'W złotych.',
      placeholder: '350',
      size: 6,
    },
    single: {
      label: 'Za jedne zajęcia',
      description: 'W złotych.',
      placeholder: '25',
      size: 6,
    },
    concessions: {
      label: 'Zniżki',
      description: 'Na przykład drugie dziecko, Karta Dużej Rodziny.',
      size: 12,
    },
    note: {
      label: 'Uwagi',
      description: 'Kiedy i jak płacić. Do 300 znaków.',
      size: 12,
    },
  },
});
