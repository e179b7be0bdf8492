import { momentInWords } from '../site-status/moments-in-words';
import { fieldOfMoment } from '../time/warsaw-moment';
import { PLANNED_ACTIONS, type PlannedAction, type PlannedChange } from './planned-change';
import type { EntryPlansView, PlanLine, PlansView, PlanView } from './views';

const LABEL: { readonly [action in PlannedAction]: string } = {
  publish: 'Opublikuj o',
  unpublish: 'Zdejmij ze strony o',
};
const AHEAD: { readonly [action in PlannedAction]: string } = {
  publish: 'Ukaże się',
  unpublish: 'Zniknie ze strony',
};
const FAILED: { readonly [action in PlannedAction]: string } = {
  publish: 'Nie opublikowano',
  unpublish: 'Nie zdjęto ze strony',
};
const DONE: { readonly [action in PlannedAction]: string } = {
  publish: 'Opublikowano',
  unpublish: 'Zdjęto ze strony',
};
const MOST_DONE = 5;
/** How often an overview looks whether a colleague planned something, in milliseconds. */
const LONGEST_PAUSE = 60_000;
const SHORTEST_PAUSE = 1_500;

/**
 * Says in Polish what is planned for an entry.
 * @param plans of this entry
 * @param now moments of this day are told by their hour alone
 */
export function entryPlansInWords(
  plans: readonly PlannedChange[],
  mayPlan: boolean,
  now: number,
): EntryPlansView {
  return {
    mayPlan,
    plans: PLANNED_ACTIONS.map((action) => {
      const plan = plans.find((each) => each.action === action && each.state !== 'done');
      return planInWords(action, plan, now);
    }),
    askAgainAfter: pauseUntilNext(plans, now),
  };
}

/** Says in Polish what is planned at all: what came to nothing first, then in order of the moments. */
export function plansInWords(
  plans: readonly PlannedChange[],
  pathOf: (plan: PlannedChange) => string,
  now: number,
): PlansView {
  const lines = (state: PlannedChange['state']) =>
    plans
      .filter((plan) => plan.state === state)
      .sort((one, other) => (one.settledAt ?? one.dueAt) - (other.settledAt ?? other.dueAt))
      .map(
        (plan): PlanLine => ({
          id: plan.id,
          title: plan.title || 'wpis bez tytułu',
          path: pathOf(plan),
          sentence: sentenceOf(plan, now),
          reasons: plan.reasons,
        }),
      );
  return {
    refused: lines('refused'),
    planned: lines('planned'),
    done: lines('done').slice(-MOST_DONE).reverse(),
    askAgainAfter: pauseUntilNext(plans, now),
  };
}

function planInWords(
  action: PlannedAction,
  plan: PlannedChange | undefined,
  now: number,
): PlanView {
  if (plan === undefined) {
    const nothing = { state: 'free', sentence: null, reasons: [], field: '' } as const;
    return { action, label: LABEL[action], ...nothing };
  }
  return {
    action,
    label: LABEL[action],
    state: plan.state === 'refused' ? 'refused' : 'planned',
    sentence: sentenceOf(plan, now),
    reasons: plan.reasons,
    field: plan.state === 'refused' ? '' : fieldOfMoment(plan.dueAt),
  };
}

function sentenceOf(plan: PlannedChange, now: number) {
  const { action, state, dueAt, attempts, plannedBy, settledAt } = plan;
  const when = whenInWords(dueAt, now);
  const who = plannedBy === '' ? '' : ` (${plannedBy})`;
  if (state === 'refused') return `${FAILED[action]} ${when}${who}.`;
  if (state === 'done') return `${DONE[action]} ${whenInWords(settledAt ?? dueAt, now)}${who}.`;
  if (attempts > 0)
    return `${FAILED[action]} jeszcze ${when}${who}. Panel spróbuje ponownie za chwilę.`;
  return `${AHEAD[action]} ${when}${who}.`;
}

/** "dziś o 10:00", "12 grudnia o 10:00" */
function whenInWords(moment: number, now: number): string {
  const [first = '', second] = momentInWords(moment, now).split(', ');
  return second === undefined ? `dziś o ${first}` : `${first} o ${second}`;
}

function pauseUntilNext(plans: readonly PlannedChange[], now: number): number | null {
  const ahead = plans.filter(({ state }) => state === 'planned');
  if (ahead.length === 0) return null;
  const first = Math.min(...ahead.map(({ nextAttemptAt }) => nextAttemptAt));
  return Math.min(LONGEST_PAUSE, Math.max(SHORTEST_PAUSE, first - now + 500));
}
