/** Words and addresses of the access features, in the order in which they are listed everywhere. */
import type { AccessAnswer, AccessFeature } from '../snapshot/snapshot.ts';

export interface AccessFeatureWords {
  readonly slug: string;
  /** In full, for a list of features. */
  readonly label: string;
  /** On a card: "PJM". */
  readonly short: string;
  /** Heading of the list of events: "Wydarzenia z napisami". */
  readonly heading: string;
  /** One sentence for somebody who does not know the word. */
  readonly explanation: string;
}

export const accessFeatures: Readonly<Record<AccessFeature, AccessFeatureWords>> = {
  stepFreeAccess: {
    slug: 'bez-stopni',
    label: 'Wejście bez stopni i progów',
    short: 'wejście bez stopni',
    heading: 'Wydarzenia z wejściem bez stopni',
    explanation: 'Na miejsce dostaniesz się na wózku, z balkonikiem i z wózkiem dziecięcym.',
  },
  accessibleToilet: {
    slug: 'dostepna-toaleta',
    label: 'Toaleta dostosowana do potrzeb osób z niepełnosprawnościami',
    short: 'dostępna toaleta',
    heading: 'Wydarzenia z dostępną toaletą',
    explanation: 'W toalecie zmieści się wózek, są w niej uchwyty.',
  },
  polishSignLanguage: {
    slug: 'pjm',
    label: 'Tłumaczenie na polski język migowy (PJM)',
    short: 'PJM',
    heading: 'Wydarzenia z tłumaczeniem na polski język migowy (PJM)',
    explanation: 'Osoba tłumacząca przekazuje w języku migowym to, co słychać.',
  },
  audioDescription: {
    slug: 'audiodeskrypcja',
    label: 'Audiodeskrypcja',
    short: 'audiodeskrypcja',
    heading: 'Wydarzenia z audiodeskrypcją',
    explanation: 'Lektor opowiada to, co widać, w przerwach między dialogami.',
  },
  captions: {
    slug: 'napisy',
    label: 'Napisy dla osób niesłyszących i słabosłyszących',
    short: 'napisy',
    heading: 'Wydarzenia z napisami',
    explanation: 'To, co słychać, można przeczytać.',
  },
  inductionLoop: {
    slug: 'petla-indukcyjna',
    label: 'Pętla indukcyjna',
    short: 'pętla indukcyjna',
    heading: 'Wydarzenia z pętlą indukcyjną',
    explanation: 'Dźwięk trafia prosto do aparatu słuchowego przełączonego na cewkę (T).',
  },
  relaxed: {
    slug: 'przyjazne-sensorycznie',
    label: 'Wydarzenie przyjazne sensorycznie',
    short: 'przyjazne sensorycznie',
    heading: 'Wydarzenia przyjazne sensorycznie',
    explanation: 'Jest ciszej i jaśniej, można wstać, wyjść i wrócić.',
  },
  assistanceDog: {
    slug: 'pies-asystujacy',
    label: 'Wstęp z psem asystującym',
    short: 'pies asystujący',
    heading: 'Wydarzenia ze wstępem z psem asystującym',
    explanation: 'Możesz przyjść z psem asystującym lub psem przewodnikiem.',
  },
  easyToRead: {
    slug: 'tekst-latwy',
    label: 'Materiały w tekście łatwym do czytania (ETR)',
    short: 'tekst łatwy do czytania',
    heading: 'Wydarzenia z materiałami w tekście łatwym do czytania (ETR)',
    explanation: 'Informacje są napisane prosto i krótko.',
  },
};

export const accessFeatureOrder: readonly AccessFeature[] = [
  'stepFreeAccess',
  'accessibleToilet',
  'polishSignLanguage',
  'audioDescription',
  'captions',
  'inductionLoop',
  'relaxed',
  'assistanceDog',
  'easyToRead',
];

export const accessAnswers: Readonly<Record<AccessAnswer, string>> = {
  yes: 'tak',
  no: 'nie',
  'on-request': 'na zgłoszenie',
};

/** What the answers beside a feature mean, and what to do where there is none. */
export const accessAnswerKey = `Przy udogodnieniu piszemy „${accessAnswers.yes}”, „${accessAnswers.no}” albo „${accessAnswers['on-request']}”. „Na zgłoszenie” znaczy: trzeba o to poprosić przed wydarzeniem. Jeśli o jakimś udogodnieniu nie piszemy, zapytaj o nie.`;
