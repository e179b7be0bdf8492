/** Random days of an editor: each edit gives the snapshot and the moment after it. */
import type { Event, Snapshot } from '../../src/snapshot/snapshot.ts';
import { event, image, newsItem, occurrence, paragraphs } from '../fixture/defaults.ts';

export interface Content {
  readonly snapshot: Snapshot;
  readonly moment: string;
}

/** A number from 0 to below 1. */
type Random = () => number;
type Edit = (content: Content, random: Random, nth: number) => Content;

const DAY_MS = 86_400_000;

function pick<T>(from: readonly T[], random: Random): T {
  const chosen = from[Math.floor(random() * from.length)];
  if (chosen === undefined) throw new Error('There is nothing to choose from.');
  return chosen;
}

/** Any of the list in a changed form; an empty list stays as it is. */
function changeOne<T>(list: readonly T[], random: Random, change: (entry: T) => T): readonly T[] {
  const index = Math.floor(random() * list.length);
  return list.map((entry, at) => (at === index ? change(entry) : entry));
}

const withSnapshot = (content: Content, changed: Partial<Snapshot>): Content => ({
  ...content,
  snapshot: { ...content.snapshot, ...changed },
});

const changeEvent =
  (change: (entry: Event, content: Content, random: Random, nth: number) => Event): Edit =>
  (content, random, nth) =>
    withSnapshot(content, {
      events: changeOne(content.snapshot.events, random, (entry) =>
        change(entry, content, random, nth),
      ),
    });

export const edits: Readonly<Record<string, Edit>> = {
  'create an event': (content, random, nth) => {
    const start = new Date(Date.parse(content.moment) + Math.ceil(random() * 40) * DAY_MS);
    const place = pick(content.snapshot.places, random).documentId;
    const made = event({
      documentId: `event-new-${nth}`,
      title: `Nowe wydarzenie ${nth}`,
      slug: `nowe-wydarzenie-${nth}`,
    });
    const occurrences = [occurrence(start.toISOString())];
    return withSnapshot(content, {
      events: [...content.snapshot.events, { ...made, place, occurrences }],
    });
  },
  'create a news item': (content, _random, nth) =>
    withSnapshot(content, {
      newsItems: [
        newsItem({
          documentId: `news-new-${nth}`,
          title: `Wiadomość ${nth}`,
          slug: `wiadomosc-${nth}`,
          publishedOn: content.moment.slice(0, 10),
        }),
        ...content.snapshot.newsItems,
      ],
    }),
  'edit a title': changeEvent((entry, _content, _random, nth) => ({
    ...entry,
    title: `${entry.title} (${nth})`,
  })),
  'edit a text': changeEvent((entry, _content, _random, nth) => ({
    ...entry,
    body: paragraphs(`Opis po zmianie ${nth}.`),
  })),
  'unpublish an event': (content, random) => {
    const gone = pick(content.snapshot.events, random);
    return withSnapshot(content, {
      events: content.snapshot.events.filter((entry) => entry !== gone),
    });
  },
  'rename a slug': changeEvent((entry, _content, _random, nth) => ({
    ...entry,
    slug: `pod-nowym-adresem-${nth}`,
  })),
  'move a date': changeEvent((entry, _content, random) => ({
    ...entry,
    occurrences: changeOne(entry.occurrences, random, (date) => ({
      ...date,
      start: new Date(Date.parse(date.start) + DAY_MS).toISOString(),
      end: date.end === null ? null : new Date(Date.parse(date.end) + DAY_MS).toISOString(),
    })),
  })),
  'change a category': changeEvent((entry) => ({
    ...entry,
    kind: entry.kind === 'concert' ? 'workshop' : 'concert',
  })),
  'replace a picture': changeEvent((entry, _content, _random, nth) => ({
    ...entry,
    image: image(`nowy-obraz-${nth}.png`),
  })),
  'delete a picture': changeEvent((entry) => ({ ...entry, image: null })),
  'change a place': (content, random, nth) =>
    withSnapshot(content, {
      places: changeOne(content.snapshot.places, random, (place) => ({
        ...place,
        name: `Sala po zmianie ${nth}`,
        directions: `Wejście numer ${nth}.`,
      })),
    }),
  'change a setting': (content, _random, nth) =>
    withSnapshot(content, {
      siteSettings: { ...content.snapshot.siteSettings, footerNote: `Dopisek ${nth}` },
    }),
  'midnight passes': (content) => ({
    ...content,
    moment: new Date(Date.parse(content.moment) + DAY_MS).toISOString(),
  }),
};

/** @returns the names of the edits that were made, and the content after each */
export function randomEdits(start: Content, random: Random, count: number) {
  const names = Object.keys(edits);
  const steps: { readonly name: string; readonly content: Content }[] = [];
  let content = start;
  for (let nth = 1; nth <= count; nth++) {
    const name = pick(names, random);
    const edit = edits[name];
    if (edit === undefined) throw new Error(`There is no edit "${name}".`);
    content = edit(content, random, nth);
    steps.push({ name, content });
  }
  return steps;
}
