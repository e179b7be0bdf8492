import { errors } from '@strapi/utils';
import { describe, expect, test } from 'vitest';
import { judgeFailure } from './after-failure';

describe('a refusal', () => {
  test('of the rules is told with each sentence, and not tried again', () => {
    const sentences = ['Tytuł: jest pusty.', 'Cena: jest pusta.'];
    const error = new errors.ValidationError('Wpisu nie można jeszcze pokazać.', {
      errors: sentences.map((message) => ({ path: [], message, name: 'ValidationError' })),
    });
    expect(judgeFailure(error, 1)).toEqual({ reasons: sentences });
  });

  test('without details is told with its message', () => {
    const error = new errors.NotFoundError('Tego wpisu już nie ma.');
    expect(judgeFailure(error, 1)).toEqual({ reasons: ['Tego wpisu już nie ma.'] });
  });
});

describe('trouble that may pass', () => {
  const locked = new Error('database is locked');

  test('is tried again, later and later', () => {
    const pauses = [1, 2, 3].map((attempts) => judgeFailure(locked, attempts));
    expect(pauses).toEqual([{ pause: 1_000 }, { pause: 2_000 }, { pause: 4_000 }]);
  });

  test('is not tried for ever', () => {
    expect(judgeFailure(locked, 10)).toEqual({
      reasons: [expect.stringContaining('Powiadom administratora')],
    });
  });
});
