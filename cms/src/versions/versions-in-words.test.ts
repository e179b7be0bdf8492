import { expect, test } from 'vitest';
import type { EntryVersion } from './entry-version';
import {
  announcement,
  deletionInWords,
  restoredInWords,
  versionsInWords,
} from './versions-in-words';

const NOW = Date.parse('2026-11-26T13:00:00Z');
const version = (more: Partial<EntryVersion> = {}): EntryVersion => ({
  id: 1,
  entry: { uid: 'api::event.event', documentId: 'abc' },
  title: 'Koncert',
  action: 'save',
  made: { at: Date.parse('2026-11-26T11:05:00Z'), by: 'Anna Nowak' },
  wentOut: null,
  deleted: null,
  contentHash: 'a',
  changed: [],
  ...more,
});

test('a version says when, who, what was changed and when it was published', () => {
  const wentOut = { at: Date.parse('2026-11-20T08:00:00Z'), by: 'Jan, zaplanowane' };
  const [line] = versionsInWords(
    [version({ changed: ['title', 'occurrences'], wentOut })],
    'a',
    NOW,
  );
  expect(line).toEqual({
    id: 1,
    when: 'dziś, 12:05',
    deed: 'Zapisano (Anna Nowak)',
    wentOut: 'Opublikowano 20 listopada, 9:00 (Jan, zaplanowane)',
    changed: 'Tytuł, Terminy',
    isPresent: true,
  });
});

test('of versions that hold the same the last one is the present', () => {
  const versions = [version({ id: 3 }), version({ id: 2, contentHash: 'b' }), version({ id: 1 })];
  const present = versionsInWords(versions, 'a', NOW).filter(({ isPresent }) => isPresent);
  expect(present.map(({ id }) => id)).toEqual([3]);
});

test('what is live at once is told as such', () => {
  expect(announcement(version(), true, NOW)).toContain('dopóki nie klikniesz „Opublikuj”');
  expect(announcement(version(), false, NOW)).toContain('od razu zobaczą odwiedzający');
});

test('what did not come back is told', () => {
  expect(restoredInWords(true, [])).toBe('Przywrócono szkic. Sprawdź go i opublikuj.');
  expect(restoredInWords(false, ['Obraz: pliku „a.jpg” już nie ma.'])).toContain(
    'Nie wróciło wszystko. Obraz: pliku',
  );
});

test('a deleted entry says until when it can be brought back', () => {
  expect(deletionInWords({ at: NOW, by: '' }, 90, NOW)).toBe(
    'Usunięto dziś, 14:00. Można przywrócić do 24 lutego 2027.',
  );
});
