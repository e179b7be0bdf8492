import { definePanel } from '../../define-panel';

export const nonconformityPanel = definePanel({
  uid: 'declaration.nonconformity',
  mainField: 'element',
  fields: {
    element: {
      label: 'Element',
      description: 'Co jest niedostępne.',
      placeholder: 'Na przykład: skany starych regulaminów',
      size: 6,
    },
    category: {
      label: 'Dlaczego',
      description: 'Podstawa wyłączenia według ustawy.',
      size: 6,
    },
    pageUrl: {
      label: 'Gdzie',
      description: 'Adres strony z tym elementem.',
      size: 6,
    },
    legalBasis: {
      label: 'Podstawa prawna',
      description: 'Przepis albo punkt WCAG.',
      size: 6,
    },
    description: {
      label: 'Opis',
      description: 'Na czym polega niezgodność.',
      size: 12,
    },
    effect: {
      label: 'Skutek',
      description: 'Komu i jak to przeszkadza.',
      size: 6,
    },
    alternative: {
      label: 'Co zamiast',
      description: 'Jak dostać tę samą treść w inny sposób.',
      size: 6,
    },
  },
});
