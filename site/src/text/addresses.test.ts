import { describe, expect, it } from 'vitest';
import { accessFeatures } from './access-features.ts';
import { addresses, reservedSlugs } from './addresses.ts';
import { audienceCategories } from './audiences.ts';
import { eventKinds } from './event-kinds.ts';

const categorySlugs = [
  ...Object.values(eventKinds).map(({ slug }) => slug),
  ...audienceCategories.map(({ slug }) => slug),
];

describe('addresses', () => {
  it('reserves the first part of every address of the site', () => {
    const firstParts = Object.values(addresses).map((path) => path.split('/')[1] ?? '');
    expect(firstParts.filter((part) => part !== '' && !reservedSlugs.has(part))).toEqual([]);
  });

  it('gives every category an ASCII address of its own', () => {
    const features = Object.values(accessFeatures).map(({ slug }) => slug);
    for (const slugs of [categorySlugs, features]) {
      expect(new Set(slugs).size).toBe(slugs.length);
      expect(slugs.filter((slug) => !/^[a-z]+(?:-[a-z]+)*$/.test(slug))).toEqual([]);
    }
  });
});
