import { definePanel } from '../define-panel';
import { exampleField } from '../example-field';

export const partnerPanel = definePanel({
  uid: 'api::partner.partner',
  mainField: 'name',
  sort: { by: 'name', order: 'ASC' },
  list: ['name', 'website', 'example', 'updatedAt'],
  fields: {
    name: {
      label: 'Nazwa',
      description: 'Pełna nazwa instytucji albo grupy.',
      size: 6,
    },
    website: {
      label: 'Strona internetowa',
      description: 'Pełny adres.',
      placeholder: 'https://',
      size: 6,
    },
    example: exampleField,
    logo: {
      label: 'Logo',
      description: 'Obraz z rolą „logo”. W tekście zastępczym wpisz nazwę partnera.',
    },
  },
});
