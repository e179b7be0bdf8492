import { describe, expect, it } from 'vitest';
import { refuseSuddenlyEmpty } from './collection-counts.ts';

describe('a collection that is empty all of a sudden', () => {
  it('stops the build and is named with its former size', () => {
    expect(() => refuseSuddenlyEmpty({ events: 64, alerts: 1 }, { events: 0, alerts: 1 })).toThrow(
      /events \(było 64, jest 0\)/,
    );
    expect(() => refuseSuddenlyEmpty({ events: 64 }, {})).toThrow(/events/);
  });

  it('is fine when it was small, was empty before, or nothing was built before', () => {
    refuseSuddenlyEmpty({ alerts: 2, events: 60 }, { alerts: 0, events: 59 });
    refuseSuddenlyEmpty({ grants: 0 }, { grants: 0 });
    refuseSuddenlyEmpty(null, { events: 0 });
  });
});
