import { describe, expect, it } from 'vitest';
import { declarationReviewRule, reviewState } from './declaration-review';
import { entrySpot } from './spot';

describe('the yearly review of the declaration', () => {
  it.each([
    ['2026-11-18', '2026-12-31', 'done'],
    ['2026-11-18', '2027-01-31', 'done'],
    ['2026-11-18', '2027-02-01', 'due'],
    ['2026-11-18', '2027-03-31', 'due'],
    ['2026-11-18', '2027-04-01', 'overdue'],
    ['2026-11-18', '2027-12-31', 'overdue'],
    ['2026-11-18', '2028-01-01', 'overdue'],
    ['2027-01-01', '2027-04-01', 'done'],
    ['2026-12-31', '2027-04-01', 'overdue'],
    ['2027-03-31', '2028-02-01', 'due'],
    ['2028-02-29', '2028-04-01', 'done'],
  ])('looked at on %s, it is on %s: %s', (lastLook, today, state) => {
    expect(reviewState(lastLook, today)).toBe(state);
  });

  const judged = (entry: object, today: string) =>
    declarationReviewRule(today)(
      entrySpot('api::accessibility-declaration.accessibility-declaration', { ...entry }),
    ).map(({ severity, field }) => `${severity} ${field}`);

  it('counts from the preparation while there was no review', () => {
    expect(judged({ preparedOn: '2026-10-26' }, '2027-01-31')).toEqual([]);
    expect(judged({ preparedOn: '2026-10-26' }, '2027-02-01')).toEqual(['warning reviewedOn']);
    expect(judged({ preparedOn: '2026-10-26' }, '2027-04-01')).toEqual(['error reviewedOn']);
    expect(judged({ preparedOn: '2026-10-26', reviewedOn: '2027-03-30' }, '2027-04-01')).toEqual(
      [],
    );
  });

  it('refuses a review before the preparation', () => {
    expect(judged({ preparedOn: '2026-10-26', reviewedOn: '2026-10-25' }, '2026-11-01')).toEqual([
      'error reviewedOn',
    ]);
  });

  it('leaves a draft without dates alone', () => {
    expect(judged({}, '2027-04-01')).toEqual([]);
  });
});
