import { beforeEach, expect, test } from 'vitest';
import { type Memory, rememberWarnings, seenWarnings } from './seen-warnings';

let kept: Map<string, string>;
let memory: Memory;
beforeEach(() => {
  kept = new Map();
  memory = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  };
});

test('an entry has its own warnings, the last ones', () => {
  expect(seenWarnings(memory, 'a')).toEqual([]);
  rememberWarnings(memory, 'a', ['Tytuł: długi.']);
  rememberWarnings(memory, 'a', ['Opis: długi.']);
  expect(seenWarnings(memory, 'a')).toEqual(['Opis: długi.']);
  expect(seenWarnings(memory, 'b')).toEqual([]);
});

test('the oldest of very many entries is forgotten, the others are not', () => {
  for (let entry = 0; entry <= 200; entry += 1) rememberWarnings(memory, `e${entry}`, ['x']);
  expect(seenWarnings(memory, 'e0')).toEqual([]);
  expect(seenWarnings(memory, 'e1')).toEqual(['x']);
  expect(seenWarnings(memory, 'e200')).toEqual(['x']);
});

test('what is not ours is as nothing', () => {
  memory.setItem('warnings-published-with', '{"a": 7');
  expect(seenWarnings(memory, 'a')).toEqual([]);
});

test('a browser that keeps nothing lets the publication go on', () => {
  const full: Memory = {
    getItem: () => null,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  expect(() => rememberWarnings(full, 'a', ['x'])).not.toThrow();
  expect(seenWarnings(full, 'a')).toEqual([]);
});
