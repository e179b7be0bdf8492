import { expect, test } from 'vitest';
import type { PlannedChange } from './planned-change';
import { entryPlansInWords, plansInWords } from './plans-in-words';

const now = Date.parse('2026-12-01T12:00:00Z');
const plan = (changes: Partial<PlannedChange> = {}): PlannedChange => {
  const dueAt = changes.dueAt ?? Date.parse('2026-12-12T09:00:00Z');
  return {
    id: 1,
    entry: { uid: 'api::event.event', documentId: 'abc' },
    title: 'Koncert',
    action: 'publish',
    dueAt,
    plannedBy: 'Anna Nowak',
    state: 'planned',
    attempts: 0,
    nextAttemptAt: dueAt,
    settledAt: null,
    reasons: [],
    ...changes,
  };
};
const refused = plan({
  state: 'refused',
  dueAt: Date.parse('2026-12-01T09:00:00Z'),
  reasons: ['Tytuł: jest pusty.'],
});

test('beside an entry both actions are offered, and what is planned is said', () => {
  expect(entryPlansInWords([plan()], true, now)).toEqual({
    mayPlan: true,
    plans: [
      {
        action: 'publish',
        label: 'Opublikuj o',
        state: 'planned',
        sentence: 'Ukaże się 12 grudnia o 10:00 (Anna Nowak).',
        reasons: [],
        field: '2026-12-12T10:00',
      },
      {
        action: 'unpublish',
        label: 'Zdejmij ze strony o',
        state: 'free',
        sentence: null,
        reasons: [],
        field: '',
      },
    ],
    askAgainAfter: 60_000,
  });
});

test('a refusal is said with its reasons and leaves the field free for another moment', () => {
  expect(entryPlansInWords([refused], true, now).plans[0]).toMatchObject({
    state: 'refused',
    sentence: 'Nie opublikowano dziś o 10:00 (Anna Nowak).',
    reasons: ['Tytuł: jest pusty.'],
    field: '',
  });
});

test('what was done leaves nothing beside the entry, and nobody asks again', () => {
  const view = entryPlansInWords([plan({ state: 'done' })], true, now);
  expect(view.plans.map(({ sentence }) => sentence)).toEqual([null, null]);
  expect(view.askAgainAfter).toBeNull();
});

test('trouble that may pass is told', () => {
  const [first] = entryPlansInWords([plan({ attempts: 1, dueAt: now - 1000 })], true, now).plans;
  expect(first?.sentence).toContain('Panel spróbuje ponownie za chwilę.');
});

test('the panel asks again when the moment comes', () => {
  const soon = plan({ dueAt: now + 10_000 });
  expect(entryPlansInWords([soon], true, now).askAgainAfter).toBe(10_500);
});

test('the overview sorts plans by what became of them', () => {
  const done = Array.from({ length: 7 }, (_, index) =>
    plan({ id: index, state: 'done', action: 'unpublish', settledAt: now - 100_000_000 + index }),
  );
  const view = plansInWords([refused, ...done, plan()], ({ entry }) => `/${entry.uid}`, now);
  expect(view.refused).toEqual([
    {
      id: 1,
      title: 'Koncert',
      path: '/api::event.event',
      sentence: 'Nie opublikowano dziś o 10:00 (Anna Nowak).',
      reasons: ['Tytuł: jest pusty.'],
    },
  ]);
  expect(view.planned).toHaveLength(1);
  expect(view.done.map(({ id }) => id)).toEqual([6, 5, 4, 3, 2]);
  expect(view.done[0]?.sentence).toBe('Zdjęto ze strony 30 listopada o 9:13 (Anna Nowak).');
});
