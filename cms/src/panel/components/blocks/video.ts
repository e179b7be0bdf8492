import { definePanel } from '../../define-panel';

export const videoBlockPanel = definePanel({
  uid: 'blocks.video',
  mainField: 'title',
  fields: {
    title: {
      label: 'Tytuł filmu',
      description: 'O czym jest film.',
      size: 12,
    },
    file: {
      label: 'Plik',
      description: 'MP4 albo WebM, do 20 MB. Dłuższy film umieść w serwisie i podaj adres.',
      size: 6,
    },
    url: {
      label: 'Adres filmu',
      description: 'Pełny adres, jeśli film jest w serwisie.',
      placeholder: 'https://',
      size: 6,
    },
    captions: {
      label: 'Napisy',
      description: 'Plik .vtt z napisami w języku polskim.',
      size: 6,
    },
    transcript: {
      label: 'Zapis słów',
      description: 'Wszystko, co słychać.',
      size: 12,
    },
    audioDescription: {
      label: 'Opis obrazu',
      description: 'Co widać, a czego nie słychać.',
      size: 12,
    },
  },
});
