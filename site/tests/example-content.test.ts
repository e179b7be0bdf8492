/** Whatever is invented says so wherever it stands: in the models and on the pages. */
import { describe, expect, it } from 'vitest';
import SiteFooter from '../src/components/frame/SiteFooter.astro';
import ClassPlanView from '../src/components/pages/ClassPlanView.astro';
import ClassView from '../src/components/pages/ClassView.astro';
import EventListView from '../src/components/pages/EventListView.astro';
import EventView from '../src/components/pages/EventView.astro';
import GrantListView from '../src/components/pages/GrantListView.astro';
import GrantView from '../src/components/pages/GrantView.astro';
import HeritageMapView from '../src/components/pages/HeritageMapView.astro';
import HeritageTimelineView from '../src/components/pages/HeritageTimelineView.astro';
import PlaceListView from '../src/components/pages/PlaceListView.astro';
import PlaceView from '../src/components/pages/PlaceView.astro';
import type { Snapshot } from '../src/snapshot/snapshot.ts';
import { pageAt, siteOf } from './fixture/site.ts';
import { fixtureSnapshot } from './fixture/snapshot.ts';
import { renderComponent } from './templates/render-component.ts';

const all = fixtureSnapshot;

/** The fixture with nothing invented but what `changes` say. */
function siteWith(changes: Partial<Snapshot>) {
  const real = <T extends { readonly example: boolean }>(entries: readonly T[]): readonly T[] =>
    entries.map((entry) => ({ ...entry, example: false }));
  return siteOf({
    events: real(all.events),
    classes: real(all.classes),
    heritageArticles: real(all.heritageArticles),
    newsItems: real(all.newsItems),
    places: real(all.places),
    people: real(all.people),
    partners: real(all.partners),
    eventSeries: real(all.eventSeries),
    grants: real(all.grants),
    ...changes,
  });
}

/** Every entry invented. */
function invented<T extends { readonly example: boolean }>(entries: readonly T[]): readonly T[] {
  return entries.map((entry) => ({ ...entry, example: true }));
}

type Page = Parameters<typeof pageAt>[2];
type View = Parameters<typeof renderComponent>[0];
type Case = readonly [what: string, changes: Partial<Snapshot>, path: string, Page, View];

const cases: readonly Case[] = [
  [
    'a series',
    { eventSeries: invented(all.eventSeries) },
    '/wydarzenia/cykle/jesien-z-muzyka/',
    'event-list',
    EventListView,
  ],
  [
    'a place in the list',
    { places: invented(all.places) },
    '/miejsca/',
    'place-list',
    PlaceListView,
  ],
  [
    'a place on its page',
    { places: invented(all.places) },
    '/miejsca/sala-widowiskowa/',
    'place',
    PlaceView,
  ],
  [
    'a place on the map',
    { places: invented(all.places) },
    '/dziedzictwo/mapa/',
    'heritage-map',
    HeritageMapView,
  ],
  [
    'an article on the timeline',
    { heritageArticles: invented(all.heritageArticles) },
    '/dziedzictwo/os-czasu/',
    'heritage-timeline',
    HeritageTimelineView,
  ],
  [
    'a grant in the list',
    { grants: invented(all.grants) },
    '/projekty/',
    'grant-list',
    GrantListView,
  ],
  [
    'a grant on its page',
    { grants: invented(all.grants) },
    '/projekty/muzyka-blizej/',
    'grant',
    GrantView,
  ],
  [
    'a grant on an event',
    { grants: invented(all.grants) },
    '/wydarzenia/koncert-jesienny/',
    'event',
    EventView,
  ],
  [
    'an organiser of an event',
    { partners: invented(all.partners) },
    '/wydarzenia/koncert-jesienny/',
    'event',
    EventView,
  ],
  [
    'a class in the plan',
    { classes: all.classes.map((entry, index) => ({ ...entry, example: index === 0 })) },
    '/zajecia/plan/',
    'class-plan',
    ClassPlanView,
  ],
  [
    'all classes of the plan',
    { classes: invented(all.classes) },
    '/zajecia/plan/',
    'class-plan',
    ClassPlanView,
  ],
  [
    'the season of the plan',
    { seasons: invented(all.seasons) },
    '/zajecia/plan/',
    'class-plan',
    ClassPlanView,
  ],
  [
    'somebody who teaches',
    { people: invented(all.people) },
    '/zajecia/taniec-wspolczesny/',
    'class',
    ClassView,
  ],
];

describe('example content', () => {
  it.each(cases)('%s', async (_, changes, path, kind, view) => {
    const html = (changed: Partial<Snapshot>) =>
      renderComponent(view, { model: pageAt(siteWith(changed), path, kind) });
    expect(await html({})).not.toContain('Treść przykładowa');
    expect(await html(changes)).toContain('Treść przykładowa');
  });

  it('the name and address of the institution, on every page', async () => {
    const footer = (example: boolean) => {
      const siteSettings = { ...all.siteSettings, example };
      const { site } = pageAt(siteWith({ siteSettings }), '/kontakt/', 'contact');
      return renderComponent(SiteFooter, { site });
    };
    expect(await footer(false)).not.toContain('Treść przykładowa');
    expect(await footer(true)).toContain('Treść przykładowa');
  });
});

describe('pictures beside names', () => {
  it('shows who teaches, with words for the photograph', async () => {
    const model = pageAt(siteOf(), '/zajecia/taniec-wspolczesny/', 'class');
    const html = await renderComponent(ClassView, { model });
    expect(html).toMatch(/<img[^>]*src="\/media\/osoba-640\.webp"[^>]*alt="Portret instruktorki"/);
  });

  it('shows the logo of a partner, whose name stands beside it', async () => {
    const model = pageAt(siteOf(), '/wydarzenia/koncert-jesienny/', 'event');
    const html = await renderComponent(EventView, { model });
    expect(html).toMatch(/<img[^>]*src="\/media\/herb-640\.webp"[^>]*alt(?:=""|\s)/);
  });
});
