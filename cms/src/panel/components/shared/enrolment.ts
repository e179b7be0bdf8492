import { definePanel } from '../../define-panel';

export const enrolmentPanel = definePanel({
  uid: 'shared.enrolment',
  mainField: 'kind',
  fields: {
    kind: {
      label: 'Sposób',
      description: 'Czy trzeba mieć bilet, zapisać się, czy wystarczy przyjść.',
      size: 6,
    },
    opensAt: {
      label: 'Od kiedy',
      description: 'Od tej chwili można kupować bilety albo się zapisać.',
      size: 6,
    },
    url: {
      label: 'Adres w internecie',
      description: 'Gdzie kupić bilet albo się zapisać. Pełny adres.',
      placeholder: 'https://',
      size: 12,
    },
    phone: {
      label: 'Telefon',
      description: 'Z kierunkowym.',
      size: 6,
    },
    email: {
      label: 'E-mail',
      description: 'Adres do zapisów.',
      size: 6,
    },
    desk: {
      label: 'Na miejscu',
      description: 'Gdzie i w jakich godzinach osobiście.',
      placeholder: 'Sekretariat, pokój 3, w dni robocze 8:00–16:00',
      size: 12,
    },
  },
});
