/** An event as it was read from a file, not yet in the panel; moments in milliseconds since 1970. */
export interface ImportedEvent {
  /** Where it stands in the file, counted from 1. */
  readonly line: number;
  readonly title: string;
  readonly kind: string | null;
  readonly lead: string;
  readonly start: number;
  readonly end: number | null;
  readonly allDay: boolean;
  readonly price: Readonly<Record<string, unknown>> | null;
}

/** Something in the file that keeps it from being taken over, as a Polish sentence. */
export interface ImportProblem {
  readonly line: number;
  readonly sentence: string;
}

/** What a file says: all its events, or what is wrong with it. */
export interface ReadFile {
  readonly events: readonly ImportedEvent[];
  readonly problems: readonly ImportProblem[];
}

/** The kinds of events, as the content model names them. */
export const EVENT_KINDS = [
  'koncert',
  'spektakl',
  'film',
  'wystawa',
  'warsztaty',
  'konkurs',
  'spotkanie',
  'festyn',
  'potańcówka',
  'wycieczka',
] as const;

const LONGEST_TITLE = 160;
const LONGEST_LEAD = 400;

/** What the content model does not take, whatever the file is. */
export function problemsOfTexts(line: number, title: string, lead: string): ImportProblem[] {
  return [
    ...(title === '' ? [{ line, sentence: 'Brakuje tytułu.' }] : []),
    ...(title.length > LONGEST_TITLE
      ? [{ line, sentence: `Tytuł ma ponad ${LONGEST_TITLE} znaków. Skróć go.` }]
      : []),
    ...(lead.length > LONGEST_LEAD
      ? [{ line, sentence: `Zapowiedź ma ponad ${LONGEST_LEAD} znaków. Skróć ją.` }]
      : []),
  ];
}
