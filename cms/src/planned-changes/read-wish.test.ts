import { describe, expect, test } from 'vitest';
import { readWish } from './read-wish';

const now = Date.parse('2026-12-01T12:00:00Z');
const noon = Date.parse('2026-12-12T11:00:00Z');
const draft = { isPublished: false, other: null };
const read = (at: unknown, action: 'publish' | 'unpublish' = 'publish', known: object = {}) =>
  readWish({ at }, action, { ...draft, ...known }, now);

test('a moment ahead is taken', () => {
  expect(read('2026-12-12T12:00')).toEqual({ at: noon });
});

describe('is refused with a sentence:', () => {
  test.each<[string, unknown, 'publish' | 'unpublish', object, RegExp]>([
    ['nothing', undefined, 'publish', {}, /Podaj dzień i godzinę/],
    ['what is past', '2026-12-01T12:59', 'publish', {}, /już minął.*„Opublikuj”/],
    ['the present', '2026-12-01T13:00', 'unpublish', {}, /już minął.*„Cofnij publikację”/],
    ['a slip in the year', '2062-12-12T12:00', 'publish', {}, /Sprawdź rok/],
    ['both at once', '2026-12-12T12:00', 'unpublish', { other: noon }, /odwrotną zmianę/],
    ['gone before it came', '2026-12-12T11:59', 'unpublish', { other: noon }, /zanim się ukaże/],
    ['come after it went', '2026-12-12T12:01', 'publish', { other: noon }, /zanim się ukaże/],
  ])('%s', (_, at, action, known, sentence) => {
    const refused = read(at, action, known);
    expect('refusal' in refused && refused.refusal).toMatch(sentence);
  });
});

test('what is on the site may go and come back', () => {
  const known = { isPublished: true, other: noon };
  expect(read('2026-12-12T11:59', 'unpublish', known)).toHaveProperty('at');
});
