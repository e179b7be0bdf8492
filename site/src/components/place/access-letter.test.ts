import { expect, test } from 'vitest';
import { accessLetter } from './access-letter.ts';

test('a letter keeps its Polish words, its signs and its lines', () => {
  const address = new URL(accessLetter('dom@example.org', 'Prośba & żądanie', ['kiedy?', 'co']));
  expect(address.pathname).toBe('dom@example.org');
  expect(address.searchParams.get('subject')).toBe('Prośba & żądanie');
  expect(address.searchParams.get('body')).toBe('Dzień dobry,\r\n- kiedy?: \r\n- co: ');
});
