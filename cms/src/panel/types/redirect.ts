import { definePanel } from '../define-panel';

export const redirectPanel = definePanel({
  uid: 'api::redirect.redirect',
  mainField: 'from',
  sort: { by: 'updatedAt', order: 'DESC' },
  list: ['from', 'kind', 'to', 'updatedAt'],
  fields: {
    from: {
      label: 'Dawny adres',
      description:
        'Zaczyna się i kończy ukośnikiem. Wpis powstaje sam, gdy adres się zmienia albo treść znika.',
      placeholder: '/wydarzenia/dawny-adres/',
      size: 12,
    },
    kind: {
      label: 'Co się stało',
      description: '„Przeniesione” prowadzi pod nowy adres. „Wycofane” mówi, że strony już nie ma.',
      size: 4,
    },
    to: {
      label: 'Nowy adres',
      description: 'Potrzebny tylko przy „przeniesione”.',
      placeholder: '/wydarzenia/nowy-adres/',
      size: 8,
    },
    title: {
      label: 'Tytuł dawnej strony',
      description: 'Żeby było wiadomo, co tu było.',
      size: 12,
    },
  },
});
