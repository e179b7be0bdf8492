import { definePanel } from '../../define-panel';

export const galleryBlockPanel = definePanel({
  uid: 'blocks.gallery',
  mainField: 'title',
  fields: {
    title: {
      label: 'Tytuł galerii',
      description: 'Można pominąć.',
      size: 12,
    },
    images: {
      label: 'Obrazy',
      description: 'Każdy potrzebuje własnego opisu.',
    },
  },
});
