import { definePanel } from '../../define-panel';

export const tableBlockPanel = definePanel({
  uid: 'blocks.table',
  mainField: 'caption',
  fields: {
    caption: {
      label: 'Podpis tabeli',
      description: 'Co tabela pokazuje.',
      size: 12,
    },
    content: {
      label: 'Zawartość',
      description:
        'Każdy wiersz tabeli w osobnym wierszu, komórki rozdzielone znakiem | ze spacjami. Pierwszy wiersz to nagłówki.',
      placeholder: 'Dzień | Godziny',
      size: 12,
    },
  },
});
