import { definePanel } from '../../define-panel';

export const audiencePanel = definePanel({
  uid: 'shared.audience',
  mainField: 'ageFrom',
  fields: {
    ageFrom: {
      label: 'Wiek od',
      description: 'W latach. Zostaw puste, jeśli nie ma dolnej granicy.',
      placeholder: '6',
      size: 6,
    },
    ageTo: {
      label: 'Wiek do',
      description: 'W latach. Zostaw puste, jeśli nie ma górnej granicy.',
      placeholder: '12',
      size: 6,
    },
    children: {
      label: 'Dzieci',
      description: 'Trafi na listę „dla dzieci”.',
      size: 4,
    },
    youth: {
      label: 'Młodzież',
      description: 'Trafi na listę „dla młodzieży”.',
      size: 4,
    },
    adults: {
      label: 'Dorośli',
      description: 'Trafi na listę „dla dorosłych”.',
      size: 4,
    },
    seniors: {
      label: 'Seniorzy',
      description: 'Trafi na listę „dla seniorów”.',
      size: 4,
    },
    families: {
      label: 'Rodziny',
      description: 'Można przyjść razem z dziećmi.',
      size: 4,
    },
  },
});
