import { expect, it } from 'vitest';
import { momentOfName, releaseMoment, releaseName, releaseNamePattern } from './release-name.ts';

it('names a release by its UTC moment', () => {
  const name = releaseName(new Date('2026-11-23T07:05:09Z'), '0a1z');
  expect(name).toBe('20261123T070509Z-0a1z');
  expect(name).toMatch(releaseNamePattern);
  expect(momentOfName(name).toISOString()).toBe('2026-11-23T07:05:09.000Z');
});

it('is always later than the newest, even when the clock was set back', () => {
  const now = new Date('2026-11-23T07:05:09.900Z');
  expect(releaseMoment(now, null).toISOString()).toBe('2026-11-23T07:05:09.000Z');
  const moment = releaseMoment(now, '20270101T000000Z-aaaa');
  expect(moment.toISOString()).toBe('2027-01-01T00:00:01.000Z');
});
