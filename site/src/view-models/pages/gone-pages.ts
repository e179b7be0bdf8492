/** Where nothing is (any more): not found, withdrawn, moved. */
import { addresses } from '../../text/addresses.ts';
import { ownPage, type PageContext, type PageDraft } from '../page-draft.ts';
import type { LinkModel, MovedPage, NotFoundPage, WithdrawnPage } from '../page-models.ts';
import type { ResolvedRedirect } from '../redirects.ts';

const waysOn: readonly LinkModel[] = [
  { href: addresses.events, label: 'Wydarzenia' },
  { href: addresses.classes, label: 'Zajęcia' },
  { href: addresses.heritage, label: 'Dziedzictwo' },
  { href: addresses.news, label: 'Aktualności' },
  { href: addresses.search, label: 'Szukaj' },
  { href: addresses.contact, label: 'Kontakt' },
];

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
  };
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
    links: waysOn,
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
