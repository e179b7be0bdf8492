import { definePanel } from '../../define-panel';

export const mapPointPanel = definePanel({
  uid: 'blocks.map-point',
  mainField: 'label',
  fields: {
    label: {
      label: 'Nazwa miejsca',
      description: 'Co jest w tym punkcie.',
      size: 12,
    },
    latitude: {
      label: 'Szerokość geograficzna',
      description: 'W stopniach z kropką.',
      placeholder: '52.1234',
      size: 6,
    },
    longitude: {
      label: 'Długość geograficzna',
      description: 'W stopniach z kropką.',
      placeholder: '21.1234',
      size: 6,
    },
    description: {
      label: 'Opis',
      description: 'Jak tam trafić i co zobaczyć. Zastępuje mapę tym, którzy jej nie widzą.',
      size: 12,
    },
  },
});
