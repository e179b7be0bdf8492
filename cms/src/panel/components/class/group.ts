import { definePanel } from '../../define-panel';

export const groupPanel = definePanel({
  uid: 'class.group',
  mainField: 'name',
  fields: {
    name: {
      label: 'Nazwa grupy',
      description: 'Jak rozpoznać grupę.',
      placeholder: 'Na przykład: grupa młodsza',
      size: 6,
    },
    state: {
      label: 'Wolne miejsca',
      description: 'Zmieniaj na bieżąco – to pytanie pada najczęściej.',
      size: 6,
    },
    ageFrom: {
      label: 'Wiek od',
      description: 'W latach.',
      placeholder: '6',
      size: 4,
    },
    ageTo: {
      label: 'Wiek do',
      description: 'W latach.',
      placeholder: '9',
      size: 4,
    },
    level: {
      label: 'Poziom',
      description: 'Dla kogo ta grupa.',
      size: 4,
    },
    slots: {
      label: 'Terminy w tygodniu',
      description: 'Dni i godziny tej grupy.',
    },
  },
});
