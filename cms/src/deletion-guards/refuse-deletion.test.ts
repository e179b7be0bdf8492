import { expect, test } from 'vitest';
import { refuseDeletion } from './refuse-deletion';

const use = (title: string) => ({ list: 'Wydarzenia', title });

test('what nobody uses may go', () => {
  expect(refuseDeletion('Sala', [])).toBeNull();
});

test('the entries to change first are named', () => {
  expect(refuseDeletion('Sala', [use('Koncert'), { list: 'Zajęcia', title: 'Chór' }])).toBe(
    'Nie można usunąć „Sala”, bo widać to na stronie. Najpierw usuń je z: Wydarzenia „Koncert”, Zajęcia „Chór” i opublikuj zmiany.',
  );
});

test('three are named, the others counted', () => {
  const sentence = refuseDeletion('Sala', ['A', 'B', 'C', 'D', 'E'].map(use));
  expect(sentence).toContain(
    '„A”, Wydarzenia „B”, Wydarzenia „C” oraz z innych wpisów (jeszcze 2)',
  );
  expect(sentence).not.toContain('„D”');
});
