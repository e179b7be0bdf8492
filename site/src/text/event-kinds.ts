/** Words and addresses of the kinds of events, in the order in which they are listed. */
import type { EventKind } from '../snapshot/snapshot.ts';

export interface EventKindWords {
  /** Address part: "koncerty". */
  readonly slug: string;
  /** One such event: "koncert". */
  readonly label: string;
  /** The list: "Koncerty". */
  readonly heading: string;
}

export const eventKinds: Readonly<Record<EventKind, EventKindWords>> = {
  concert: { slug: 'koncerty', label: 'koncert', heading: 'Koncerty' },
  performance: { slug: 'spektakle', label: 'spektakl', heading: 'Spektakle' },
  film: { slug: 'filmy', label: 'film', heading: 'Filmy' },
  exhibition: { slug: 'wystawy', label: 'wystawa', heading: 'Wystawy' },
  workshop: { slug: 'warsztaty', label: 'warsztaty', heading: 'Warsztaty' },
  contest: { slug: 'konkursy', label: 'konkurs', heading: 'Konkursy' },
  meeting: { slug: 'spotkania', label: 'spotkanie', heading: 'Spotkania' },
  festival: { slug: 'festyny', label: 'festyn', heading: 'Festyny' },
  dance: { slug: 'potancowki', label: 'potańcówka', heading: 'Potańcówki' },
  trip: { slug: 'wycieczki', label: 'wycieczka', heading: 'Wycieczki' },
};

export const eventKindOrder: readonly EventKind[] = [
  'concert',
  'performance',
  'film',
  'exhibition',
  'workshop',
  'contest',
  'meeting',
  'festival',
  'dance',
  'trip',
];
