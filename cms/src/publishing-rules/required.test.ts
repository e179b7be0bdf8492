import { describe, expect, it } from 'vitest';
import { readStructure } from './read-structure';
import { requiredProblems } from './required';
import { entrySpot } from './spot';

const UID = 'api::probe.probe';
const required = (type: string) => ({ type, required: true });
const structure = readStructure({
  [UID]: {
    attributes: {
      title: required('string'),
      day: required('date'),
      hour: required('time'),
      kind: required('enumeration'),
      size: required('integer'),
      open: required('boolean'),
      text: required('blocks'),
      slug: required('uid'),
      price: { type: 'component', component: 'event.price', required: true },
      note: { type: 'date' },
    },
  },
});
const WHOLE = {
  title: 'Koncert',
  day: '2031-05-10',
  hour: '18:00:00.000',
  kind: 'koncert',
  size: 0,
  open: false,
  text: [{ type: 'paragraph', children: [] }],
  price: { kind: 'bezplatne' },
};
const fieldsOf = (entry: Readonly<Record<string, unknown>>) =>
  requiredProblems(structure, entrySpot(UID, entry)).map(({ field }) => field);

describe('what is required', () => {
  it('is there', () => {
    expect(fieldsOf(WHOLE)).toEqual([]);
  });

  it.each(['title', 'day', 'hour', 'kind', 'size', 'open', 'text', 'price'])(
    'is missed: %s',
    (field) => {
      expect(fieldsOf({ ...WHOLE, [field]: null })).toEqual([field]);
      expect(fieldsOf({ ...WHOLE, [field]: undefined })).toEqual([field]);
      expect(fieldsOf({ ...WHOLE, [field]: '' })).toEqual([field]);
    },
  );

  it('is missed in a list with nothing in it', () => {
    expect(fieldsOf({ ...WHOLE, text: [] })).toEqual(['text']);
  });
});
