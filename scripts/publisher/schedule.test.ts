import { describe, expect, it } from 'vitest';
import type { Moment } from './schedule.ts';
import { retryPause, schedule } from './schedule.ts';

const rest: Moment = { now: 10_000, busy: false, fresh: null, wanted: false, retryAt: null };

describe('when to build', () => {
  it('rests when there is no reason', () => {
    expect(schedule(rest)).toEqual({ do: 'rest' });
  });

  it('waits for 400 ms of quiet', () => {
    const fresh = { firstAt: 9900, lastAt: 9900 };
    expect(schedule({ ...rest, fresh })).toEqual({ do: 'wait', until: 10_300 });
    expect(schedule({ ...rest, fresh, now: 10_300 })).toEqual({ do: 'start' });
  });

  it('keeps the first of a long burst waiting for no more than 3 s', () => {
    const fresh = { firstAt: 7200, lastAt: 9999 };
    expect(schedule({ ...rest, fresh })).toEqual({ do: 'wait', until: 10_200 });
    expect(schedule({ ...rest, fresh, now: 10_200 })).toEqual({ do: 'start' });
  });

  it('runs one build at a time, whatever comes', () => {
    const fresh = { firstAt: 0, lastAt: 0 };
    expect(schedule({ ...rest, busy: true, fresh, wanted: true, retryAt: 0 })).toEqual({
      do: 'rest',
    });
  });

  it('starts at once what is wanted', () => {
    expect(schedule({ ...rest, wanted: true, retryAt: 99_000 })).toEqual({ do: 'start' });
  });

  it('lets a new notice cut the pause before the next try short', () => {
    expect(schedule({ ...rest, retryAt: 99_000 })).toEqual({ do: 'wait', until: 99_000 });
    const fresh = { firstAt: 10_000, lastAt: 10_000 };
    expect(schedule({ ...rest, retryAt: 99_000, fresh })).toEqual({ do: 'wait', until: 10_400 });
  });
});

it('tries again after 2, 4, 8 s … at most 5 minutes', () => {
  expect([1, 2, 3, 8, 9, 5000].map(retryPause)).toEqual([
    2000, 4000, 8000, 256_000, 300_000, 300_000,
  ]);
});
