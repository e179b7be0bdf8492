import type { EventKind } from '../../snapshot/snapshot.ts';

/** Kinds of events with a title to draw each poster from. */
export const posters: readonly { readonly kind: EventKind; readonly title: string }[] = [
  { kind: 'concert', title: 'Koncert' },
  { kind: 'performance', title: 'Spektakl' },
  { kind: 'film', title: 'Film' },
  { kind: 'exhibition', title: 'Wystawa' },
  { kind: 'workshop', title: 'Warsztaty' },
  { kind: 'contest', title: 'Konkurs' },
  { kind: 'meeting', title: 'Spotkanie' },
  { kind: 'festival', title: 'Festiwal' },
  { kind: 'dance', title: 'Potańcówka' },
  { kind: 'trip', title: 'Wycieczka' },
];
