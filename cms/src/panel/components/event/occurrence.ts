import { definePanel } from '../../define-panel';

export const occurrencePanel = definePanel({
  uid: 'event.occurrence',
  mainField: 'start',
  fields: {
    start: {
      label: 'Początek',
      description: 'Dzień i godzina rozpoczęcia.',
      size: 6,
    },
    end: {
      label: 'Koniec',
      description: 'Dzień i godzina zakończenia. Można pominąć.',
      size: 6,
    },
    status: {
      label: 'Stan',
      description: 'Zmień zamiast kasować: „odwołane” i „przełożone” też są informacją.',
      size: 6,
    },
    previousStart: {
      label: 'Poprzedni początek',
      description: 'Przy „przełożone” i „zmieniony termin”: kiedy miało się zacząć.',
      size: 6,
    },
    allDay: {
      label: 'Cały dzień',
      description: 'Godziny nie będą pokazywane.',
      size: 4,
    },
    doors: {
      label: 'Wejście od',
      description: 'Od kiedy można wejść na salę.',
      size: 8,
    },
    place: {
      label: 'Inne miejsce',
      description: 'Tylko jeśli ten termin jest gdzie indziej niż całe wydarzenie.',
      size: 6,
    },
    note: {
      label: 'Uwagi do terminu',
      description: 'Na przykład powód odwołania. Do 300 znaków.',
      size: 6,
    },
    access: {
      label: 'Dostępność tego terminu',
      description: 'Tylko jeśli różni się od pozostałych, na przykład jeden pokaz z PJM.',
    },
  },
});
