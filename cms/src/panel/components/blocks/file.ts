import { definePanel } from '../../define-panel';

export const fileBlockPanel = definePanel({
  uid: 'blocks.file',
  mainField: 'id',
  fields: {
    attachment: {
      label: 'Plik',
      description: 'Plik do pobrania z tytułem.',
    },
  },
});
