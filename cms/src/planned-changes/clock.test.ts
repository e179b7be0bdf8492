import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Clock, LONGEST_SLEEP, startClock } from './clock';

const start = Date.parse('2026-12-01T12:00:00Z');
let clock: Clock;
let planned: number[];
let made: number[];
let troubles: unknown[];

/** A clock over a list of moments; `fault` is thrown by the first look. */
function run(moments: number[], fault: Error | null = null) {
  planned = [...moments];
  made = [];
  troubles = [];
  let broken = fault;
  clock = startClock({
    next: () => {
      const error = broken;
      broken = null;
      if (error !== null) return Promise.reject(error);
      const [nextAttemptAt] = planned;
      return Promise.resolve(nextAttemptAt === undefined ? null : { nextAttemptAt });
    },
    make: () => {
      made.push(...planned.splice(0, 1));
      return Promise.resolve();
    },
    now: Date.now,
    onTrouble: (error) => troubles.push(error),
  });
}

beforeEach(() => {
  vi.useFakeTimers({ now: start });
});
afterEach(async () => {
  await clock.stop();
  vi.useRealTimers();
});

test('a change is made when its moment comes, not before and not twice', async () => {
  run([start + 5_000]);
  await vi.advanceTimersByTimeAsync(4_999);
  expect(made).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(made).toEqual([start + 5_000]);
  await vi.advanceTimersByTimeAsync(LONGEST_SLEEP * 3);
  expect(made).toHaveLength(1);
});

test('what fell due while no clock ran is made at the start, in order', async () => {
  run([start - 86_400_000, start - 1, start + 86_400_000]);
  await vi.advanceTimersByTimeAsync(0);
  expect(made).toEqual([start - 86_400_000, start - 1]);
});

test('after a sleep of the machine, or a clock that was set, the moment is made up for', async () => {
  run([start + 3_600_000]);
  await vi.advanceTimersByTimeAsync(1_000);
  // Timers stood still while the time went on.
  vi.setSystemTime(start + 7_200_000);
  await vi.advanceTimersByTimeAsync(LONGEST_SLEEP);
  expect(made).toHaveLength(1);
});

test('a plan made now for soon does not wait for the next look', async () => {
  run([]);
  await vi.advanceTimersByTimeAsync(1_000);
  planned.push(start + 2_000);
  clock.wake();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(made).toHaveLength(1);
});

test('trouble with the database is told, and the clock goes on', async () => {
  run([start], new Error('database is locked'));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(troubles).toHaveLength(1);
  expect(made).toHaveLength(1);
});
