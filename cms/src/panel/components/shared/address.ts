import { definePanel } from '../../define-panel';

export const addressPanel = definePanel({
  uid: 'shared.address',
  mainField: 'street',
  fields: {
    street: {
      label: 'Ulica i numer',
      description: 'Tak, jak na kopercie.',
      size: 12,
    },
    postalCode: {
      label: 'Kod pocztowy',
      description: 'W postaci 00-000.',
      placeholder: '00-000',
      size: 4,
    },
    city: {
      label: 'Miejscowość',
      description: 'Miejscowość w adresie pocztowym.',
      size: 8,
    },
  },
});
