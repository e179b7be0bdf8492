import { definePanel } from '../../define-panel';

export const imageBlockPanel = definePanel({
  uid: 'blocks.image',
  mainField: 'id',
  fields: {
    image: {
      label: 'Obraz',
      description: 'Jeden obraz z podpisem.',
    },
  },
});
