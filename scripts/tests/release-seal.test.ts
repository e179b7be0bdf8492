import { expect, it } from 'vitest';
import { sealedNumber, sealedPage } from './small-release.ts';

it('knows a page that is cut short or mixed from two releases', () => {
  const [one, two] = [sealedPage(1), sealedPage(2)];
  expect(sealedNumber(one)).toBe(1);
  expect(sealedNumber(one.slice(0, -1))).toBeNull();
  expect(sealedNumber(one.slice(0, 200))).toBeNull();
  expect(sealedNumber(one.slice(0, 200) + two.slice(200))).toBeNull();
  expect(sealedNumber('')).toBeNull();
});
