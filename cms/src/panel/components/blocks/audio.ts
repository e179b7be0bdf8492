import { definePanel } from '../../define-panel';

export const audioBlockPanel = definePanel({
  uid: 'blocks.audio',
  mainField: 'title',
  fields: {
    title: {
      label: 'Tytuł nagrania',
      description: 'Kto mówi albo gra i o czym.',
      size: 6,
    },
    file: {
      label: 'Plik',
      description: 'MP3, OGG albo M4A, do 20 MB.',
      size: 6,
    },
    transcript: {
      label: 'Zapis słów',
      description:
        'Wszystko, co słychać. Bez tego nagranie jest niedostępne dla osób, które nie słyszą.',
      size: 12,
    },
  },
});
