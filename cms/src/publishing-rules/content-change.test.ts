import { expect, test } from 'vitest';
import { changeOf } from './content-change';

test.each([
  ['publish', true, undefined, 'publish'],
  ['create', true, 'published', 'publish'],
  ['update', true, 'published', 'publish'],
  ['unpublish', true, undefined, 'unpublish'],
  ['delete', true, undefined, 'delete'],
  ['create', true, 'draft', 'none'],
  ['update', true, undefined, 'none'],
  ['clone', true, undefined, 'none'],
  ['discardDraft', true, undefined, 'none'],
  ['findMany', true, 'published', 'none'],
  ['create', false, 'draft', 'live'],
  ['update', false, undefined, 'live'],
  ['clone', false, undefined, 'live'],
  ['delete', false, undefined, 'delete'],
  ['findOne', false, undefined, 'none'],
])('%s of a type with drafts %s and status %s is %s', (action, drafts, status, change) => {
  expect(changeOf(action, drafts, status)).toBe(change);
});
