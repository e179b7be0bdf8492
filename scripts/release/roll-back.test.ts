import { describe, expect, it } from 'vitest';
import { lenders } from './earlier-assets.ts';
import { rollBackTarget } from './roll-back.ts';

const [a, b, c] = ['20261101T000000Z-aaaa', '20261102T000000Z-bbbb', '20261103T000000Z-cccc'];
const names = [a, b, c];

describe('where to go back to', () => {
  it('is the release before the live one', () => {
    expect(rollBackTarget(names, c, null)).toBe(b);
    expect(rollBackTarget(names, b, null)).toBe(a);
  });

  it('is the named one, newer ones included', () => {
    expect(rollBackTarget(names, a, c)).toBe(c);
  });

  it('is the newest when nothing is live', () => {
    expect(rollBackTarget(names, null, null)).toBe(c);
  });

  it('lists what there is when the name is wrong or nothing is older', () => {
    expect(() => rollBackTarget(names, c, 'wrong')).toThrow(
      `there is no release wrong; these are kept:\n  ${a}\n  ${b}\n  ${c}  (live)`,
    );
    expect(() => rollBackTarget(names, a, null)).toThrow('no release before the live one');
    expect(() => rollBackTarget([], null, null)).toThrow('nor any other');
  });
});

describe('which releases lend their assets', () => {
  it('the two before a new one', () => {
    expect(lenders(names, '20261104T000000Z-dddd', c)).toEqual([c, b]);
  });

  it('the live one first when somebody goes back', () => {
    expect(lenders(names, b, c)).toEqual([c, a]);
  });

  it('none at the first release', () => {
    expect(lenders([], a, null)).toEqual([]);
  });
});
