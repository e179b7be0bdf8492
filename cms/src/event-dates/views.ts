/** A date of an event that is not over, in the panel's words. */
export interface DateLine {
  /** Milliseconds since 1970; tells the server which date is meant. */
  readonly start: number;
  /** "sobota, 12 grudnia 2026, 17:00" */
  readonly when: string;
  /** Its state when it is not simply planned; null else. */
  readonly note: string | null;
  readonly mayChange: boolean;
  /** What a field for date and time is filled with. */
  readonly field: string;
}

/** What the panel shows beside an event. */
export interface EventDatesView {
  readonly dates: readonly DateLine[];
  /** How many further dates there are. */
  readonly more: number;
  readonly mayCopy: boolean;
  readonly askAgainAfter: null;
}

/** What a change came to: a Polish sentence, and the event it led to. */
export interface DateChanged {
  readonly sentence: string;
  readonly documentId: string;
}
