import { definePanel } from '../../define-panel';

export const linkPanel = definePanel({
  uid: 'shared.link',
  mainField: 'label',
  fields: {
    label: {
      label: 'Tekst odnośnika',
      description: 'Dokąd prowadzi. Nie „tutaj” ani „więcej”.',
      size: 6,
    },
    url: {
      label: 'Adres',
      description: 'Pełny adres albo adres na tej stronie zaczynający się ukośnikiem.',
      placeholder: 'https://',
      size: 6,
    },
  },
});
