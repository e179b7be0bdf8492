import { definePanel } from '../../define-panel';

export const openingHoursPanel = definePanel({
  uid: 'shared.opening-hours',
  mainField: 'days',
  fields: {
    days: {
      label: 'Dni',
      description: 'Słowami.',
      placeholder: 'poniedziałek–piątek',
      size: 6,
    },
    hours: {
      label: 'Godziny',
      description: 'Od–do albo „nieczynne”.',
      placeholder: '8:00–16:00',
      size: 6,
    },
  },
});
