import { definePanel } from '../../define-panel';

export const accessFeaturesPanel = definePanel({
  uid: 'shared.access-features',
  mainField: 'stepFreeAccess',
  fields: {
    stepFreeAccess: {
      label: 'Wejście bez schodów',
      description: 'Można wjechać wózkiem od ulicy aż na salę.',
      size: 4,
    },
    accessibleToilet: {
      label: 'Dostępna toaleta',
      description: 'Toaleta dla osób na wózku.',
      size: 4,
    },
    polishSignLanguage: {
      label: 'Tłumacz PJM',
      description: 'Tłumaczenie na polski język migowy.',
      size: 4,
    },
    audioDescription: {
      label: 'Audiodeskrypcja',
      description: 'Opis słowny tego, co widać.',
      size: 4,
    },
    captions: {
      label: 'Napisy',
      description: 'Napisy dla osób, które nie słyszą.',
      size: 4,
    },
    inductionLoop: {
      label: 'Pętla indukcyjna',
      description: 'Dla osób z aparatem słuchowym.',
      size: 4,
    },
    relaxed: {
      label: 'Bez nadmiaru bodźców',
      description: 'Ciszej, jaśniej, można wyjść i wrócić.',
      size: 4,
    },
    assistanceDog: {
      label: 'Pies asystujący',
      description: 'Można wejść z psem asystującym.',
      size: 4,
    },
    easyToRead: {
      label: 'Tekst łatwy do czytania',
      description: 'Informacja przygotowana w ETR.',
      size: 4,
    },
    onRequestHow: {
      label: 'Jak i do kiedy zgłosić',
      description: 'Potrzebne, gdy gdziekolwiek stoi „na zgłoszenie”.',
      placeholder: 'Telefonicznie, najpóźniej 3 dni robocze wcześniej',
      size: 12,
    },
  },
});
