import { definePanel } from '../define-panel';
import { exampleField } from '../example-field';

export const alertPanel = definePanel({
  uid: 'api::alert.alert',
  mainField: 'title',
  sort: { by: 'startsAt', order: 'DESC' },
  list: ['title', 'level', 'startsAt', 'endsAt', 'example'],
  fields: {
    title: {
      label: 'Nagłówek',
      description: 'Najważniejsze w kilku słowach.',
      placeholder: 'Na przykład: W piątek biuro nieczynne',
      size: 8,
    },
    level: {
      label: 'Waga',
      description: '„Pilne” zostaw na sytuacje, w których ktoś mógłby przyjść na darmo.',
      size: 4,
    },
    example: exampleField,
    text: {
      label: 'Treść',
      description: 'Co się stało i co zrobić. Do 400 znaków.',
      size: 12,
    },
    startsAt: {
      label: 'Widoczny od',
      description:
        'Od tej chwili komunikat stoi na górze każdej strony. Odwiedzający widzą, od kiedy do kiedy jest aktualny.',
      size: 6,
    },
    endsAt: {
      label: 'Widoczny do',
      description: 'Po tej chwili komunikat znika sam.',
      size: 6,
    },
    link: {
      label: 'Odnośnik',
      description: 'Dokąd po więcej. Można pominąć.',
    },
  },
});
