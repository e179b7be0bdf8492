import { expect, test } from 'vitest';
import { drawnQuestion } from './drawn-question';

test('who waits goes on when the button is drawn so, and at once when it is already', async () => {
  const button = drawnQuestion();
  const seen: string[] = [];
  const asked = button.until(true).then(() => seen.push('asks'));
  button.tell(false);
  await Promise.resolve();
  expect(seen).toEqual([]);
  button.tell(true);
  await asked;
  expect(seen).toEqual(['asks']);
  await button.until(true);
});

test('an older wait is given up', async () => {
  const button = drawnQuestion();
  const seen: string[] = [];
  void button.until(true).then(() => seen.push('older'));
  const newer = button.until(false).then(() => seen.push('newer'));
  button.tell(true);
  button.tell(false);
  await newer;
  expect(seen).toEqual(['newer']);
});
