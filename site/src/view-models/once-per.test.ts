import { expect, it } from 'vitest';
import { oncePer, oncePerContent } from './once-per.ts';

it('makes once for an object, and again for another that is equal', () => {
  let made = 0;
  const name = oncePer(({ title }: { title: string }) => `${title} ${++made}`);
  const event = { title: 'Koncert' };
  expect([name(event), name(event), name({ ...event })]).toEqual([
    'Koncert 1',
    'Koncert 1',
    'Koncert 2',
  ]);
});

it('makes once for equal values, and forgets all when there are too many', () => {
  let made = 0;
  const name = oncePerContent(({ title }: { title: string }) => `${title} ${++made}`, 2);
  expect([name({ title: 'A' }), name({ title: 'A' })]).toEqual(['A 1', 'A 1']);
  expect([name({ title: 'B' }), name({ title: 'C' }), name({ title: 'A' })]).toEqual([
    'B 2',
    'C 3',
    'A 4',
  ]);
});
