import { definePanel } from '../../define-panel';

export const sourcePanel = definePanel({
  uid: 'heritage.source',
  mainField: 'title',
  fields: {
    title: {
      label: 'Tytuł',
      description: 'Książka, artykuł, strona albo zespół archiwalny.',
      size: 12,
    },
    language: {
      label: 'Język tytułu',
      description:
        'Tylko gdy tytuł jest w obcym języku. Puste znaczy „po polsku”; inne alfabety strona pozna sama.',
      size: 12,
    },
    publisher: {
      label: 'Wydawca albo archiwum',
      description: 'Kto wydał albo przechowuje.',
      size: 6,
    },
    year: {
      label: 'Rok',
      description: 'Rok wydania albo dokumentu.',
      size: 6,
    },
    url: {
      label: 'Adres w internecie',
      description: 'Pełny adres, jeśli źródło jest dostępne.',
      placeholder: 'https://',
      size: 12,
    },
  },
});
