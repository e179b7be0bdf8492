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
      baseRelease: null,
      siteFiles: null,
      buildReport: null,
      entrySources: null,
      liveEntries: null,
      acceptEmpty: false,
      offlineReading: true,
      onlyChanged: false,
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

  it.each([
    ['0', false],
    ['1', true],
    ['', true],
  ])('takes OFFLINE_READING=%s', (OFFLINE_READING, offlineReading) => {
    const read = siteEnvironment({ ...given, OFFLINE_READING }, '/project/site', clock);
    expect(read.offlineReading).toBe(offlineReading);
  });

  it.each(['false', 'off', '2'])('refuses OFFLINE_READING=%s and says what it may be', (value) => {
    expect(() =>
      siteEnvironment({ ...given, OFFLINE_READING: value }, '/project/site', clock),
    ).toThrow('OFFLINE_READING must be 1 (on) or 0 (off)');
  });
});
