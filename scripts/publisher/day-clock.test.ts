import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { polishDay, watchClock } from './day-clock.ts';

describe('the Polish day', () => {
  it.each([
    ['2026-11-23T22:59:59Z', '2026-11-23'],
    ['2026-11-23T23:00:00Z', '2026-11-24'],
    ['2026-07-01T21:59:59Z', '2026-07-01'],
    ['2026-07-01T22:00:00Z', '2026-07-02'],
  ])('of %s is %s', (instant, day) => {
    expect(polishDay(new Date(instant))).toBe(day);
  });
});

describe('the clock', () => {
  let told: string[];
  let change: string | null;
  let stop: () => void = () => {};
  const watch = async (pagesDay: string) => {
    stop = watchClock({
      pagesDay,
      nextChange: async () => change,
      onDue: (why) => told.push(why),
    });
    await vi.advanceTimersByTimeAsync(0);
  };
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2026-11-23T22:58:00Z') });
    told = [];
    change = null;
  });
  afterEach(() => {
    stop();
    vi.useRealTimers();
  });

  it('tells of midnight once', async () => {
    await watch('2026-11-23');
    expect(told).toEqual([]);
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    expect(told).toEqual(['2026-11-24 has begun']);
  });

  it('tells at once of pages that are of an earlier day', async () => {
    await watch('2026-11-20');
    expect(told).toEqual(['2026-11-23 has begun']);
  });

  it('notices that the machine slept', async () => {
    await watch('2026-11-23');
    vi.setSystemTime(new Date('2026-11-26T08:00:00Z'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told).toEqual(['2026-11-26 has begun']);
  });

  it('tells of a moment within the day once, and of the next one that a build names', async () => {
    vi.setSystemTime(new Date('2026-11-23T12:59:50Z'));
    change = '2026-11-23T13:00:00.000Z';
    await watch('2026-11-23');
    expect(told).toEqual([]);
    await vi.advanceTimersByTimeAsync(5 * 60_000);
    expect(told).toEqual(['pages change at 2026-11-23T13:00:00.000Z']);
    change = '2026-11-23T13:10:00.000Z';
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    expect(told).toHaveLength(2);
  });

  it('is silent once stopped', async () => {
    await watch('2026-11-23');
    stop();
    await vi.advanceTimersByTimeAsync(24 * 3_600_000);
    expect(told).toEqual([]);
  });
});
