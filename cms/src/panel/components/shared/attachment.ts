import { definePanel } from '../../define-panel';

export const attachmentPanel = definePanel({
  uid: 'shared.attachment',
  mainField: 'title',
  fields: {
    file: {
      label: 'Plik',
      description: 'Najlepiej PDF dostępny cyfrowo albo dokument tekstowy.',
      size: 6,
    },
    title: {
      label: 'Tytuł',
      description: 'Co jest w środku – nie nazwa pliku.',
      placeholder: 'Na przykład: Regulamin konkursu',
      size: 6,
    },
  },
});
