import { expect, it } from 'vitest';
import { pageAt, siteOf } from '../../tests/fixture/site.ts';
import {
  fakeMediaFiles,
  fixtureMoment,
  fixtureSiteUrl,
  fixtureSnapshot,
} from '../../tests/fixture/snapshot.ts';
import { GOOD_ENTRIES } from '../../tests/raw-entries.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { draftPage } from './draft-page.ts';
import { type PreviewedType, previewedTypes } from './previewed-types.ts';
import { withAddress } from './with-address.ts';

function typeOf(uid: string): PreviewedType {
  const type = previewedTypes[uid];
  if (type === undefined) throw new Error(`No type ${uid}.`);
  return type;
}

function shown(uid: string, documentId: string, changes: Partial<Snapshot> = {}) {
  const snapshot = { ...fixtureSnapshot, ...changes };
  return draftPage(typeOf(uid), documentId, {
    snapshot,
    media: fakeMediaFiles(snapshot),
    siteUrl: fixtureSiteUrl,
    moment: fixtureMoment,
  });
}

const [event] = fixtureSnapshot.events;
if (event === undefined) throw new Error('The fixture has no event.');

it('is the page of a release, but for its share image', () => {
  const page = shown('api::event.event', event.documentId);
  const { share: _, ...released } = pageAt(siteOf(), `/wydarzenia/${event.slug}/`, 'event');
  expect(page).toMatchObject({ model: released });
});

it('shows a draft that nobody has published, also at an address that another entry has', () => {
  const draft = { ...event, documentId: 'nowy', title: 'Całkiem nowy' };
  const page = shown('api::event.event', 'nowy', { events: [...fixtureSnapshot.events, draft] });
  expect(page).toMatchObject({ model: { kind: 'event', heading: 'Całkiem nowy' } });
});

it('shows an alert and the settings on the front page', () => {
  expect(shown('api::alert.alert', 'x')).toMatchObject({ model: { kind: 'front' } });
  expect(shown('api::site-settings.site-settings', 'x')).toMatchObject({ model: { path: '/' } });
});

it('tells from when a later alert shows', () => {
  const { put, showsFrom } = typeOf('api::alert.alert');
  const later = {
    ...GOOD_ENTRIES.alert,
    startsAt: '2030-01-01T08:00:00.000Z',
    endsAt: '2030-02-01T08:00:00.000Z',
  };
  const good = put(later, fixtureSnapshot);
  if (!('entry' in good)) throw new Error(JSON.stringify(good.findings));
  expect(showsFrom?.(good.entry)).toBe('2030-01-01T08:00:00.000Z');
});

it('says what is wrong with a class whose season is gone', () => {
  const [entry] = fixtureSnapshot.classes;
  if (entry === undefined) throw new Error('The fixture has no class.');
  const classes = [{ ...entry, season: 'nie-ma' }];
  expect(shown('api::class.class', entry.documentId, { classes })).toMatchObject({
    findings: [{ field: 'season', documentId: entry.documentId }],
  });
});

it('puts a raw entry in the place of the published one, and tells what it lacks', () => {
  const { put } = typeOf('api::event.event');
  const raw = { ...GOOD_ENTRIES.event, documentId: event.documentId, title: 'Zmienione' };
  const good = put(raw, fixtureSnapshot);
  if (!('entry' in good)) throw new Error(JSON.stringify(good.findings));
  expect(good.entry.events).toHaveLength(fixtureSnapshot.events.length);
  expect(good.entry.events?.at(-1)).toMatchObject({ title: 'Zmienione' });
  expect(put({ ...raw, title: null }, fixtureSnapshot)).toMatchObject({
    findings: [{ field: 'title' }],
  });
});

it('lends an address to an entry without one, and leaves a given one alone', () => {
  expect(withAddress({ slug: null }, 'aB1')).toEqual({ slug: 'szkic-ab1' });
  expect(withAddress({ slug: 'koncert' }, 'aB1')).toEqual({ slug: 'koncert' });
});
