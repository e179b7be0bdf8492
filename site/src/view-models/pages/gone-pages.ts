/** Where nothing is (any more): not found, withdrawn, moved. */
import { addresses, eventPath } from '../../text/addresses.ts';
import { periodText, startModel } from '../date-models.ts';
import { foreignWords } from '../foreign-words.ts';
import { ownPage, type PageContext, type PageDraft } from '../page-draft.ts';
import type { LinkModel, MovedPage, NotFoundPage, WithdrawnPage } from '../page-models.ts';
import type { ResolvedRedirect } from '../redirects.ts';

const waysOn: readonly LinkModel[] = [
  { href: addresses.events, label: 'Wydarzenia' },
  { href: addresses.classes, label: 'Zajęcia' },
  { href: addresses.heritage, label: 'Dziedzictwo' },
  { href: addresses.news, label: 'Aktualności' },
  { href: addresses.search, label: 'Szukaj' },
  { href: addresses.siteMap, label: 'Mapa strony' },
  { href: addresses.contact, label: 'Kontakt' },
];

const MOST_EVENTS = 3;

/** "Koncert jesienny: sobota, 28 listopada 2026, godz. 18:00", "Linia: trwa do 13 grudnia 2026" */
function nextEvents(ctx: PageContext): readonly LinkModel[] {
  return ctx.events
    .flatMap(({ event, toCome: [date] }) => (date === undefined ? [] : [{ event, date }]))
    .filter(({ date }) => date.status !== 'cancelled' && date.status !== 'postponed')
    .sort((a, b) => a.date.start.epochMs - b.date.start.epochMs)
    .slice(0, MOST_EVENTS)
    .map(({ event: { slug, title, titleLanguage }, date }) => ({
      href: eventPath(slug),
      ...foreignWords(title, titleLanguage),
      label: `${title}: ${periodText(date, ctx.now.date) ?? startModel(date).text}`,
    }));
}

function notFoundPage(ctx: PageContext): NotFoundPage {
  return {
    kind: 'not-found',
    ...ctx.frame({
      path: addresses.notFound,
      heading: 'Nie ma takiej strony',
      description: 'Pod tym adresem nic nie ma.',
      indexed: false,
    }),
    links: waysOn,
    events: nextEvents(ctx),
  };
}

/** The ways on, with the search for what was withdrawn in the place of the mere search. */
function waysOnFrom(what: string | null): readonly LinkModel[] {
  if (what === null) return waysOn;
  const query = new URLSearchParams({ q: what });
  const search = { href: `${addresses.search}?${query}`, label: `Szukaj: ${what}` };
  return waysOn.map((link) => (link.href === addresses.search ? search : link));
}

function withdrawnPage(ctx: PageContext, redirect: ResolvedRedirect): WithdrawnPage {
  const what = redirect.title;
  return {
    kind: 'withdrawn',
    ...ctx.frame({
      path: redirect.from,
      heading: what === null ? 'Ta strona została wycofana' : `Strona wycofana: ${what}`,
      description: 'Ta strona została wycofana.',
      indexed: false,
    }),
    links: waysOnFrom(what),
    events: nextEvents(ctx),
  };
}

function movedPage(ctx: PageContext, redirect: ResolvedRedirect, to: string): MovedPage {
  const what = redirect.title;
  return {
    kind: 'moved',
    ...ctx.frame({
      path: redirect.from,
      heading: what === null ? 'Ta strona ma nowy adres' : `Nowy adres: ${what}`,
      description: 'Ta strona ma nowy adres.',
      indexed: false,
    }),
    to,
  };
}

export function notFoundPages(ctx: PageContext): readonly PageDraft[] {
  return [ownPage(notFoundPage(ctx), null)];
}

export function redirectPages(
  ctx: PageContext,
  redirects: readonly ResolvedRedirect[],
): readonly PageDraft[] {
  return redirects.map((redirect) => ({
    model:
      redirect.to === null ? withdrawnPage(ctx, redirect) : movedPage(ctx, redirect, redirect.to),
    entry: {
      type: 'przekierowanie',
      documentId: redirect.documentId,
      title: redirect.title ?? redirect.from,
    },
    titleDetails: [redirect.from],
    section: null,
  }));
}
