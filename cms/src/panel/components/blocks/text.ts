import { definePanel } from '../../define-panel';

export const textBlockPanel = definePanel({
  uid: 'blocks.text',
  mainField: 'id',
  fields: {
    body: {
      label: 'Tekst',
      description: 'Nagłówki zaczynaj od poziomu 2 i nie przeskakuj poziomów.',
    },
  },
});
