import { definePanel } from '../../define-panel';

export const imagePanel = definePanel({
  uid: 'shared.image',
  mainField: 'alternativeText',
  fields: {
    media: {
      label: 'Plik',
      description: 'Obraz z biblioteki. JPG, PNG, WebP albo AVIF, do 20 MB i 40 megapikseli.',
      size: 6,
    },
    role: {
      label: 'Rola obrazu',
      description:
        '„Informacyjne” i „plakat” potrzebują opisu. „Dekoracyjne” – tylko gdy obraz nic nie mówi.',
      size: 6,
    },
    alternativeText: {
      label: 'Tekst zastępczy',
      description:
        'Co widać i po co – dla osób, które obrazu nie widzą. Bez „zdjęcie przedstawia”. Do 250 znaków.',
      placeholder: 'Na przykład: Kapela gra na schodach ratusza',
      size: 12,
    },
    posterText: {
      label: 'Słowa z plakatu',
      description: 'Wszystko, co na plakacie napisano. Potrzebne, gdy rola to „plakat”.',
      size: 12,
    },
    caption: {
      label: 'Podpis',
      description: 'Widoczny pod obrazem. Można pominąć.',
      size: 6,
    },
    credit: {
      label: 'Autor zdjęcia',
      description: 'Kto zrobił zdjęcie albo narysował.',
      placeholder: 'fot. …',
      size: 6,
    },
  },
});
