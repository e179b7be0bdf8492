import { definePanel } from '../../define-panel';

export const recurrencePanel = definePanel({
  uid: 'event.recurrence',
  mainField: 'frequency',
  fields: {
    frequency: {
      label: 'Jak często',
      description: 'Co tydzień albo co miesiąc.',
      size: 4,
    },
    interval: {
      label: 'Co ile',
      description: '1 = w każdym tygodniu lub miesiącu, 2 = w co drugim.',
      placeholder: '1',
      size: 4,
    },
    ordinal: {
      label: 'Który w miesiącu',
      description: 'Tylko przy „co miesiąc”: na przykład pierwszy piątek.',
      size: 4,
    },
    weekday: {
      label: 'Dzień tygodnia',
      description: 'W którym dniu się powtarza.',
      size: 4,
    },
    from: {
      label: 'Od dnia',
      description: 'Najwcześniejszy możliwy termin.',
      size: 4,
    },
    until: {
      label: 'Do dnia',
      description: 'Ostatni możliwy termin. Bez niego nie da się opublikować.',
      size: 4,
    },
    startTime: {
      label: 'Godzina rozpoczęcia',
      description: 'Ta sama w każdym terminie.',
      size: 6,
    },
    endTime: {
      label: 'Godzina zakończenia',
      description: 'Można pominąć.',
      size: 6,
    },
    exceptions: {
      label: 'Wyjątki',
      description:
        'Dni, w których wydarzenia nie ma. Termin wpisany w „Terminach” zastępuje termin z reguły.',
    },
  },
});
