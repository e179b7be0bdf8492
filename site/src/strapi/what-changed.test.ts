import { expect, it } from 'vitest';
import type { ContentState } from './content-state.ts';
import { documentsToAskFor } from './what-changed.ts';

const [EVENT, PLACE, ARTICLE] = ['api::event.event', 'api::place.place', 'api::article.article'];
const was: ContentState = {
  entries: { [EVENT]: { e1: '1', e2: '2' }, [PLACE]: { p1: '1' }, [ARTICLE]: { a1: '1' } },
  files: { f1: '1' },
  refersTo: { [EVENT]: [PLACE], [PLACE]: [], [ARTICLE]: [ARTICLE] },
};
const events = new Map<string, unknown>([
  ['e1', { documentId: 'e1', place: { documentId: 'p1' } }],
  ['e2', { documentId: 'e2', gallery: [{ media: { documentId: 'f1' } }] }],
]);

/** The state with other entries or files. */
function then(entries: ContentState['entries'], files = was.files): ContentState {
  return { ...was, entries: { ...was.entries, ...entries }, files };
}

it.each<[string, ContentState, readonly string[] | 'all']>([
  ['nothing changed', was, []],
  ['an event changed', then({ [EVENT]: { e1: '1', e2: '7' } }), ['e2']],
  ['an event came', then({ [EVENT]: { e1: '1', e2: '2', e3: '3' } }), ['e3']],
  ['an event went', then({ [EVENT]: { e1: '1' } }), []],
  ['the text of its place changed', then({ [PLACE]: { p1: '9' } }), []],
  ['its place went', then({ [PLACE]: {} }), ['e1']],
  ['a place came', then({ [PLACE]: { p1: '1', p2: '2' } }), 'all'],
  ['an article came, of which events know nothing', then({ [ARTICLE]: { a1: '1', a2: '2' } }), []],
  ['its picture changed', then({}, { f1: '2' }), ['e2']],
  ['its picture went', then({}, {}), ['e2']],
  ['a picture came', then({}, { f1: '1', f2: '2' }), []],
])('%s', (_what, is, wanted) => {
  expect(documentsToAskFor(EVENT, events, was, is)).toEqual(wanted);
});

it('asks for all of a type the CMS says nothing of', () => {
  expect(documentsToAskFor('api::new.new', new Map(), was, was)).toBe('all');
});
