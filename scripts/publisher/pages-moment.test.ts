import { expect, it } from 'vitest';
import { pagesMoment } from './pages-moment.ts';

const failed = { outcome: 'failed', startedAt: '2026-11-23T09:00:00.000Z' } as const;
const handedOver = { outcome: 'handed-over', startedAt: '2026-11-22T09:00:00.000Z' } as const;
const unchanged = { outcome: 'unchanged', startedAt: '2026-11-23T00:00:00.000Z' } as const;

it('is the beginning of the last good attempt, though it made no release', () => {
  expect(pagesMoment([failed, handedOver], null)?.toISOString()).toBe(handedOver.startedAt);
  expect(pagesMoment([unchanged], '2026-11-20T09:00:00.000Z')?.toISOString()).toBe(
    unchanged.startedAt,
  );
});

it('is told by the live release when the history knows of no good attempt', () => {
  const live = '2026-11-20T09:00:00.000Z';
  expect(pagesMoment([], live)?.toISOString()).toBe(live);
  expect(pagesMoment([failed], live)?.toISOString()).toBe(live);
});

it('is nothing before the first attempt, and long ago while none has come through', () => {
  expect(pagesMoment([], null)).toBeNull();
  expect(pagesMoment([failed], null)?.getFullYear()).toBe(1970);
});
