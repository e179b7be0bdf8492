import { expect, test } from 'vitest';
import { childSpot, entrySpot, problemAt } from './spot';

test('a problem names the field by path and in the words of the panel', () => {
  const event = entrySpot('api::event.event', {});
  const occurrence = childSpot(event, 'occurrences', 'event.occurrence', {}, 1);
  expect(problemAt(occurrence, 'end', 'koniec jest wcześniej niż początek.')).toMatchObject({
    field: 'occurrences[1].end',
    fieldLabel: 'Koniec',
    message: 'Terminy 2 → Koniec: koniec jest wcześniej niż początek.',
  });
});

test('a field of the entry itself has no way to tell', () => {
  expect(problemAt(entrySpot('api::page.page', {}), 'slug', 'jest zajęty.')).toMatchObject({
    field: 'slug',
    fieldLabel: 'Adres strony',
    message: 'Adres strony: jest zajęty.',
  });
});
