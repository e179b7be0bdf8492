import { definePanel } from '../../define-panel';

export const slotPanel = definePanel({
  uid: 'class.slot',
  mainField: 'weekday',
  fields: {
    weekday: {
      label: 'Dzień tygodnia',
      description: 'W którym dniu są zajęcia.',
      size: 4,
    },
    start: {
      label: 'Od',
      description: 'Godzina rozpoczęcia.',
      size: 4,
    },
    end: {
      label: 'Do',
      description: 'Godzina zakończenia.',
      size: 4,
    },
    place: {
      label: 'Inne miejsce',
      description: 'Tylko jeśli ten termin jest gdzie indziej niż całe zajęcia.',
      size: 12,
    },
  },
});
