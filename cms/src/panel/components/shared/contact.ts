import { definePanel } from '../../define-panel';

export const contactPanel = definePanel({
  uid: 'shared.contact',
  mainField: 'label',
  fields: {
    label: {
      label: 'Kto',
      description: 'Osoba albo dział.',
      placeholder: 'Na przykład: koordynatorka dostępności',
      size: 12,
    },
    phone: {
      label: 'Telefon',
      description: 'Z kierunkowym. Warto dopisać, czy można wysłać SMS.',
      size: 6,
    },
    email: {
      label: 'E-mail',
      description: 'Adres, na który ktoś odpowiada.',
      size: 6,
    },
  },
});
