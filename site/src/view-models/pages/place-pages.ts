import type { Place } from '../../snapshot/snapshot.ts';
import { addresses, classPath, placeEventsPath, placePath } from '../../text/addresses.ts';
import { bindOneLetterWords } from '../../text/typography.ts';
import { accessModel } from '../access-models.ts';
import { articleCard, dayOnList, eventCard, inShort, moreText } from '../cards.ts';
import { addressText, contactModel, placeModel } from '../contact-models.ts';
import { foreignWords } from '../foreign-words.ts';
import { ownPage, type PageContext, type PageDraft } from '../page-draft.ts';
import type { EventCard, LinkModel, PlaceListPage, PlacePage } from '../page-models.ts';
import { placeMap } from '../place-map.ts';
import { byPolishText } from '../site-context.ts';
import { mentionedOrganization, placeNode } from '../structured-data/organization.ts';

/** A place with many events has a list of its own; here only the next ones stand. */
const MOST_EVENTS = 6;

function sorted(ctx: PageContext): readonly Place[] {
  return [...ctx.snapshot.places].sort(
    byPolishText(
      ({ name }) => name,
      ({ documentId }) => documentId,
    ),
  );
}

function listPage(ctx: PageContext): PlaceListPage {
  return {
    kind: 'place-list',
    ...ctx.frame({
      path: addresses.places,
      heading: 'Miejsca',
      description: 'Gdzie działamy: adresy, dojazd i dostępność budynków.',
      indexed: ctx.snapshot.places.length > 0,
    }),
    places: sorted(ctx).map(placeModel),
  };
}

/** Events to come in a place, by their nearest date there. */
function eventsIn(ctx: PageContext, place: Place): readonly EventCard[] {
  return ctx.events
    .flatMap((record) => {
      const here = record.toCome.filter(({ venue }) => venue === place);
      const date = here[0];
      return date === undefined ? [] : { record, date, more: moreText(here.length - 1) };
    })
    .sort((a, b) => a.date.start.epochMs - b.date.start.epochMs)
    .map(({ record, date, more }) =>
      eventCard(ctx, record, date, dayOnList(date, ctx.now.date), more),
    );
}

function classesIn(ctx: PageContext, { documentId }: Place): readonly LinkModel[] {
  return ctx.classes
    .filter(
      (entry) =>
        entry.place === documentId ||
        entry.groups.some(({ slots }) => slots.some((slot) => slot.place === documentId)),
    )
    .map(({ slug, title, titleLanguage }) => ({
      href: classPath(slug),
      label: title,
      ...foreignWords(title, titleLanguage),
    }));
}

function placePage(ctx: PageContext, place: Place): PlacePage {
  const events = eventsIn(ctx, place);
  return {
    kind: 'place',
    ...ctx.frame({
      path: placePath(place.slug),
      heading: place.name,
      description: `${place.name}: ${addressText(place.address)}. Dojazd i dostępność.`,
      parents: [{ href: addresses.places, label: 'Miejsca' }],
      structuredData: [placeNode(ctx, place), mentionedOrganization(ctx)],
      example: place.example,
    }),
    place: placeModel(place),
    map: placeMap(ctx, place),
    contact: contactModel({ label: null, phone: place.phone, email: null }),
    website:
      place.website === null
        ? null
        : { href: place.website, label: `Strona internetowa: ${place.name}` },
    access: accessModel(place.access, null),
    accessNote: place.accessNote === null ? null : bindOneLetterWords(place.accessNote),
    events: events.slice(0, MOST_EVENTS).map(inShort),
    moreEvents:
      events.length > MOST_EVENTS
        ? { href: placeEventsPath(place.slug), label: `Wszystkie wydarzenia: ${place.name}` }
        : null,
    classes: classesIn(ctx, place),
    articles: ctx.articles
      .filter((article) => article.place === place.documentId)
      .map((article) => articleCard(ctx, article)),
  };
}

export function placePages(ctx: PageContext): readonly PageDraft[] {
  const pages = sorted(ctx).map(
    (place): PageDraft => ({
      model: placePage(ctx, place),
      entry: { type: 'miejsce', documentId: place.documentId, title: place.name },
      titleDetails: ['miejsce', place.address.street ?? place.address.city],
      section: 'places',
    }),
  );
  return [ownPage(listPage(ctx), 'places'), ...pages];
}
