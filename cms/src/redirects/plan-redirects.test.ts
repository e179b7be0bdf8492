import { expect, test } from 'vitest';
import { planRedirects } from './plan-redirects';

const title = 'Koncert';

test('the first publication takes its address back', () => {
  const gone = { id: 1, from: '/a/', to: null };
  expect(planRedirects([gone], { before: null, after: '/a/', title })).toEqual({
    remove: [1],
    retarget: [],
    put: null,
  });
});

test('a page that stays leaves the redirects alone', () => {
  expect(
    planRedirects([{ id: 1, from: '/x/', to: '/a/' }], { before: '/a/', after: '/a/', title }),
  ).toEqual({ remove: [], retarget: [], put: null });
});

test('a page that moves leaves word', () => {
  expect(planRedirects([], { before: '/a/', after: '/b/', title })).toEqual({
    remove: [],
    retarget: [],
    put: { from: '/a/', kind: 'przeniesione', to: '/b/', title },
  });
});

test('a second move makes no chain', () => {
  expect(
    planRedirects([{ id: 1, from: '/a/', to: '/b/' }], { before: '/b/', after: '/c/', title }),
  ).toEqual({
    remove: [],
    retarget: [{ id: 1, to: '/c/' }],
    put: { from: '/b/', kind: 'przeniesione', to: '/c/', title },
  });
});

test('a page that moves back makes no circle', () => {
  expect(
    planRedirects([{ id: 1, from: '/a/', to: '/b/' }], { before: '/b/', after: '/a/', title }),
  ).toEqual({
    remove: [1],
    retarget: [],
    put: { from: '/b/', kind: 'przeniesione', to: '/a/', title },
  });
});

test('a page that goes leaves its title', () => {
  expect(planRedirects([], { before: '/a/', after: null, title })).toEqual({
    remove: [],
    retarget: [],
    put: { from: '/a/', kind: 'wycofane', to: null, title },
  });
});
