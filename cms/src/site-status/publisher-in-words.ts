import type { PublisherAnswer } from './publisher-status';

type Why = Extract<PublisherAnswer, { ok: false }>['why'];

const NOTHING_IS_LOST =
  'Zapisane i opublikowane zmiany nie zginą: trafią na stronę, gdy program znów zacznie działać.';
const AFTER_A_WHILE = 'Jeśli za kilka minut nadal tak jest, powiadom administratora.';

/** What is said when the publisher tells nothing: why, and what to do. */
export const NOBODY_SEES: {
  readonly [why in Why]: { readonly headline: string; readonly details: readonly string[] };
} = {
  'not-set': {
    headline: 'Nie widać, co dzieje się ze stroną: panel nie zna adresu programu, który ją składa',
    details: [NOTHING_IS_LOST, 'Administrator podaje ten adres w ustawieniu PUBLISHER_URL.'],
  },
  silent: {
    headline: 'Nie widać, co dzieje się ze stroną: program, który ją składa, nie odpowiada',
    details: [NOTHING_IS_LOST, AFTER_A_WHILE],
  },
  nonsense: {
    headline:
      'Nie widać, co dzieje się ze stroną: program, który ją składa, odpowiada niezrozumiale',
    details: [
      NOTHING_IS_LOST,
      `${AFTER_A_WHILE} Pod adresem PUBLISHER_URL może odpowiadać inny program albo inna jego wersja.`,
    ],
  },
};

/** What is said when the panel's own server does not answer the browser. */
export const PANEL_IS_SILENT = {
  headline: 'Nie widać, co dzieje się ze stroną: panel nie odpowiada',
  details: [
    'Sprawdź połączenie z internetem. Jeśli działa, a za kilka minut nadal tak jest, powiadom administratora.',
  ],
} as const;
