import { definePanel } from '../../define-panel';

export const recurrenceExceptionPanel = definePanel({
  uid: 'event.recurrence-exception',
  mainField: 'date',
  fields: {
    date: {
      label: 'Dzień',
      description: 'Dzień, w którym wydarzenia nie będzie.',
      size: 4,
    },
    reason: {
      label: 'Powód',
      description: 'Na przykład święto. Można pominąć.',
      size: 8,
    },
  },
});
