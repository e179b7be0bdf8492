import { definePanel } from '../../define-panel';

export const quoteBlockPanel = definePanel({
  uid: 'blocks.quote',
  mainField: 'text',
  fields: {
    text: {
      label: 'Cytat',
      description: 'Bez cudzysłowu – doda go strona. Do 1000 znaków.',
      size: 12,
    },
    language: {
      label: 'Język cytatu',
      description:
        'Tylko gdy cytat jest w obcym języku. Puste znaczy „po polsku”; inne alfabety strona pozna sama.',
      size: 12,
    },
    source: {
      label: 'Kto to powiedział',
      description: 'Osoba, dokument albo książka.',
      size: 12,
    },
  },
});
