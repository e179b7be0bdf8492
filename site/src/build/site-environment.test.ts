import { describe, expect, it } from 'vitest';
import { siteEnvironment } from './site-environment.ts';

const clock = () => new Date('2026-11-23T08:00:00Z');
const given = {
  STRAPI_URL: 'http://127.0.0.1:1337/',
  STRAPI_TOKEN: 'a-token-of-twenty-characters',
};

describe('the environment of a build', () => {
  it('needs Strapi’s address and token, and nothing else', () => {
    expect(siteEnvironment(given, '/project/site', clock)).toEqual({
      strapiUrl: 'http://127.0.0.1:1337',
      strapiToken: 'a-token-of-twenty-characters',
      siteUrl: 'http://127.0.0.1:4321',
      outDir: '/project/site/dist',
      cacheDir: '/project/site/.cache',
      moment: '2026-11-23T08:00:00.000Z',
      buildReport: null,
      acceptEmpty: false,
    });
  });

  it('names every variable that is missing or wrong', () => {
    expect(() => siteEnvironment({}, '/project/site', clock)).toThrow(
      /STRAPI_URL.*STRAPI_TOKEN is missing/,
    );
    expect(() =>
      siteEnvironment({ ...given, SITE_URL: 'example.pl' }, '/project/site', clock),
    ).toThrow(/SITE_URL/);
  });
});
