import { definePanel } from '../../define-panel';

export const buildingPanel = definePanel({
  uid: 'declaration.building',
  mainField: 'name',
  fields: {
    name: {
      label: 'Budynek',
      description: 'Nazwa budynku.',
      size: 6,
    },
    address: {
      label: 'Adres',
      description: 'Ulica, numer, miejscowość.',
      size: 6,
    },
    description: {
      label: 'Opis dostępności',
      description: 'Dojście, wejście, korytarze, winda, toaleta, pies asystujący, PJM.',
      size: 12,
    },
  },
});
