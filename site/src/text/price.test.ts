import { describe, expect, it } from 'vitest';
import type { Price } from '../snapshot/snapshot.ts';
import { feeTexts, priceText, zloty } from './price.ts';

function paid(from: number | null, to: number | null): Price {
  return { kind: 'paid', from, to, note: null };
}

describe('priceText', () => {
  it.each<[Price, string]>([
    [{ kind: 'free', from: null, to: null, note: null }, 'bezpłatnie'],
    [{ kind: 'donation', from: null, to: null, note: null }, 'dobrowolna wpłata'],
    [paid(20, null), '20\u00A0zł'],
    [paid(15, 25), '15–25\u00A0zł'],
    [paid(20, 20), '20\u00A0zł'],
    [paid(null, 25), 'do 25\u00A0zł'],
    [paid(null, null), 'płatne'],
    [paid(12.5, null), '12,50\u00A0zł'],
    [paid(0, 10), '0–10\u00A0zł'],
  ])('%j is "%s"', (price, text) => {
    expect(priceText(price)).toBe(text);
  });

  it('groups thousands without a line break', () => {
    expect(zloty(52500.5)).toBe('52\u00A0500,50\u00A0zł');
    expect(zloty(40000)).toBe('40\u00A0000\u00A0zł');
  });
});

describe('feeTexts', () => {
  const fee = {
    kind: 'paid',
    month: null,
    semester: null,
    single: null,
    concessions: null,
    note: null,
  } as const;

  it('says every price that is given, the monthly one first', () => {
    expect(feeTexts({ ...fee, single: 25, month: 80, semester: 360 })).toEqual([
      '80\u00A0zł za miesiąc',
      '360\u00A0zł za semestr',
      '25\u00A0zł za jedne zajęcia',
    ]);
  });

  it('never says nothing', () => {
    expect(feeTexts(fee)).toEqual(['płatne']);
    expect(feeTexts({ ...fee, kind: 'free' })).toEqual(['bezpłatnie']);
  });
});
