import { definePanel } from '../../define-panel';

export const timelineEntryPanel = definePanel({
  uid: 'blocks.timeline-entry',
  mainField: 'label',
  fields: {
    label: {
      label: 'Data słowami',
      description: 'Tak, jak ma stać na osi czasu.',
      placeholder: '1925',
      size: 6,
    },
    year: {
      label: 'Rok',
      description: 'Liczba, według której układamy oś czasu.',
      placeholder: '1925',
      size: 6,
    },
    text: {
      label: 'Co się stało',
      description: 'Jedno, dwa zdania. Do 800 znaków.',
      size: 12,
    },
  },
});
