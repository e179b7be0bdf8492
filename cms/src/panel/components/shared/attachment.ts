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
    language: {
      label: 'Język pliku',
      description: 'Tylko gdy plik nie jest po polsku: strona powie o tym przy odnośniku.',
      size: 12,
    },
    alternative: {
      label: 'Treść inaczej',
      description:
        'Tylko gdy plik nie jest dostępny, na przykład to skan. Wpisz, co w nim jest, albo gdzie o to poprosić. Strona pokaże to pod odnośnikiem.',
      placeholder: 'Na przykład: Treść prześlemy w godzinach pracy biura: tel. 46 857 00 00.',
      size: 6,
    },
    alternativeUrl: {
      label: 'Strona z tą samą treścią',
      description:
        'Adres strony, na której jest to samo co w pliku. Zamiast pola „Treść inaczej” albo razem z nim.',
      placeholder: '/o-nas/regulamin/',
      size: 6,
    },
  },
});
