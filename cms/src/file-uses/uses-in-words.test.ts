import { expect, test } from 'vitest';
import { filesInWords, stateInWords, verdictInWords } from './uses-in-words';

test('says of each use whether visitors see it', () => {
  expect(stateInWords(true, true)).toBe('na stronie');
  expect(stateInWords(false, true)).toContain('tylko w szkicu');
  expect(stateInWords(true, false)).toContain('zniknie po publikacji szkicu');
});

test('says what may be deleted, and what is lost by it', () => {
  expect(verdictInWords([])).toBe('Nieużywany. Można go usunąć w bibliotece mediów.');
  expect(verdictInWords([{ isSeen: false }])).toBe(
    'Użyty w 1 wpisie. Na stronie go nie widać. Po usunięciu zniknie ze szkiców.',
  );
  expect(verdictInWords([{ isSeen: false }, { isSeen: true }])).toBe(
    'Użyty w 2 wpisach. Widać go na stronie, więc panel nie pozwoli go usunąć.',
  );
});

test('counts the files, and says so when there is none', () => {
  expect(filesInWords(1, '')).toBe('Znaleziono 1 plik.');
  expect(filesInWords(22, 'chór')).toBe('Znaleziono 22 pliki, szukając „chór”.');
  expect(filesInWords(5, '')).toBe('Znaleziono 5 plików.');
  expect(filesInWords(0, 'chór')).toContain('Żaden plik nie pasuje do „chór”');
  expect(filesInWords(0, '')).toContain('nie ma jeszcze plików');
});
