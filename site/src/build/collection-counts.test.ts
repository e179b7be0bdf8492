import { describe, expect, it } from 'vitest';
import { refuseSuddenlyEmpty } from './collection-counts.ts';

describe('a collection that is empty all of a sudden', () => {
  it('stops the build and is named with its former size', () => {
    expect(() => refuseSuddenlyEmpty({ events: 64, alerts: 1 }, { events: 0, alerts: 1 })).toThrow(
      /events \(było 64, jest 0\)/,
    );
    expect(() => refuseSuddenlyEmpty({ events: 64 }, {})).toThrow(/events/);
  });

  it('is one however small it was', () => {
    expect(() => refuseSuddenlyEmpty({ seasons: 1 }, { seasons: 0 })).toThrow(/seasons/);
  });

  it('is fine when it comes and goes, was empty before, or nothing was built before', () => {
    refuseSuddenlyEmpty({ alerts: 2, redirects: 5, events: 60 }, { alerts: 0, events: 59 });
    refuseSuddenlyEmpty({ grants: 0 }, { grants: 0 });
    refuseSuddenlyEmpty(null, { events: 0 });
  });
});
