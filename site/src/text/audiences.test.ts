import { describe, expect, it } from 'vitest';
import type { Audience } from '../snapshot/snapshot.ts';
import { ageText, audienceText } from './audiences.ts';

const nobody: Audience = {
  ageFrom: null,
  ageTo: null,
  children: false,
  youth: false,
  adults: false,
  seniors: false,
  families: false,
};

describe('ageText', () => {
  it.each([
    [6, 9, 'od 6 do 9 lat'],
    [16, null, 'od 16 lat'],
    [1, null, 'od 1 roku'],
    [null, 15, 'do 15 lat'],
    [null, 1, 'do 1 roku'],
    [0, 3, 'od 0 do 3 lat'],
    [7, 7, 'wiek: 7'],
    [null, null, null],
  ])('%s to %s: %s', (from, to, text) => {
    expect(ageText(from, to)).toBe(text);
  });
});

describe('audienceText', () => {
  it('joins groups as Polish does and adds the ages', () => {
    expect(audienceText({ ...nobody, children: true })).toBe('dla dzieci');
    expect(audienceText({ ...nobody, children: true, families: true, ageFrom: 6, ageTo: 9 })).toBe(
      'dla dzieci i rodzin, od 6 do 9 lat',
    );
    expect(audienceText({ ...nobody, youth: true, adults: true, seniors: true })).toBe(
      'dla młodzieży, dorosłych i seniorów',
    );
    expect(audienceText({ ...nobody, ageFrom: 16 })).toBe('od 16 lat');
  });

  it('says "dla wszystkich" only when every group is named', () => {
    const all = {
      ...nobody,
      children: true,
      youth: true,
      adults: true,
      seniors: true,
      families: true,
    };
    expect(audienceText(all)).toBe('dla wszystkich');
    expect(audienceText({ ...all, adults: false })).not.toContain('wszystkich');
  });

  it('says nothing of an audience without groups and ages', () => {
    expect(audienceText(nobody)).toBeNull();
    expect(audienceText(null)).toBeNull();
  });
});
