import type { PlannedAction } from './planned-change';

/** What the panel shows of one action beside an entry: finished Polish sentences. */
export interface PlanView {
  readonly action: PlannedAction;
  readonly label: string;
  readonly state: 'free' | 'planned' | 'refused';
  /** What is planned, or what came to nothing; null when there is nothing to say. */
  readonly sentence: string | null;
  readonly reasons: readonly string[];
  /** What the field for date and time is filled with. */
  readonly field: string;
}

/** What the panel shows beside an entry. */
export interface EntryPlansView {
  /** Whether the person who asks may publish this entry, and therefore plan it. */
  readonly mayPlan: boolean;
  readonly plans: readonly PlanView[];
  /** After how many milliseconds to ask again; null when nothing changes by itself. */
  readonly askAgainAfter: number | null;
}

/** A planned change in the overview. */
export interface PlanLine {
  readonly id: number;
  readonly title: string;
  /** The path of the entry's form in the panel. */
  readonly path: string;
  readonly sentence: string;
  readonly reasons: readonly string[];
}

/** What the panel's front page shows. */
export interface PlansView {
  readonly refused: readonly PlanLine[];
  readonly planned: readonly PlanLine[];
  readonly done: readonly PlanLine[];
  readonly askAgainAfter: number | null;
}
