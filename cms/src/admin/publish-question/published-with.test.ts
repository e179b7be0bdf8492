import { expect, test } from 'vitest';
import { entryKey, rememberPublishedWith } from './published-with';
import { type Memory, seenWarnings } from './seen-warnings';

const MODEL = 'api::event.event';

function panel() {
  const kept = new Map<string, string>();
  const memory: Memory = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  };
  const publishedWith = rememberPublishedWith(memory);
  const passedOn: unknown[] = [];
  const hear = publishedWith.middleware()((action) => passedOn.push(action));
  return {
    announce: publishedWith.announce,
    passedOn,
    seen: (documentId: string) => seenWarnings(memory, entryKey(MODEL, documentId)),
    told: (requestStatus: string, asked: string | undefined, documentId: string) =>
      hear({
        type: `adminApi/executeMutation/${requestStatus}`,
        meta: {
          requestStatus,
          arg: {
            endpointName: 'publishDocument',
            originalArgs: { model: MODEL, documentId: asked, data: {} },
          },
        },
        payload: { data: { documentId }, meta: {} },
      }),
  };
}

test('a publication is remembered when it has succeeded, under the id it was given', () => {
  const { announce, seen, told, passedOn } = panel();
  announce({ model: MODEL, documentId: undefined, messages: ['Tytuł: długi.'] });
  told('pending', undefined, 'new');
  expect(seen('new')).toEqual([]);
  told('fulfilled', undefined, 'new');
  expect(seen('new')).toEqual(['Tytuł: długi.']);
  expect(passedOn).toHaveLength(2);
});

test('one that failed is not, even when another entry is published next', () => {
  const { announce, seen, told } = panel();
  announce({ model: MODEL, documentId: 'a', messages: ['Tytuł: długi.'] });
  told('rejected', 'a', 'a');
  told('fulfilled', 'b', 'b');
  expect([seen('a'), seen('b')]).toEqual([[], []]);
});

test('each new entry is asked for itself', () => {
  const { announce, seen, told } = panel();
  announce({ model: MODEL, documentId: undefined, messages: ['Tytuł: długi.'] });
  told('fulfilled', undefined, 'first');
  told('fulfilled', undefined, 'second');
  expect(seen('second')).toEqual([]);
});

test('what the panel does besides is let pass', () => {
  const { announce, seen, passedOn, told } = panel();
  announce({ model: MODEL, documentId: 'a', messages: ['x'] });
  told('fulfilled', 'a', 'a');
  expect(seen('a')).toEqual(['x']);
  expect(passedOn).toHaveLength(1);
});
