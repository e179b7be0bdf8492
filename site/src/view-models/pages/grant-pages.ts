import type { Grant } from '../../snapshot/snapshot.ts';
import { addresses, grantPath } from '../../text/addresses.ts';
import { zloty } from '../../text/price.ts';
import { dateRange, longDate } from '../../time/polish-dates.ts';
import { grantCard, mentionedEvents } from '../cards.ts';
import { fact } from '../facts.ts';
import { ownPage, type PageContext, type PageDraft } from '../page-draft.ts';
import type { GrantListPage, GrantPage } from '../page-models.ts';
import { byPolishText } from '../site-context.ts';

function sorted(ctx: PageContext): readonly Grant[] {
  return [...ctx.snapshot.grants].sort(
    byPolishText(
      ({ name }) => name,
      ({ documentId }) => documentId,
    ),
  );
}

function listPage(ctx: PageContext): GrantListPage {
  return {
    kind: 'grant-list',
    ...ctx.frame({
      path: addresses.grants,
      heading: 'Projekty i dofinansowania',
      description: 'Projekty, które zrealizowaliśmy i realizujemy ze środków zewnętrznych.',
      indexed: ctx.snapshot.grants.length > 0,
    }),
    grants: sorted(ctx).map((grant) => grantCard(ctx, grant)),
  };
}

function time({ start, end }: Grant): string | null {
  if (start !== null && end !== null) return dateRange(start, end);
  if (start !== null) return `od ${longDate(start)}`;
  return end === null ? null : `do ${longDate(end)}`;
}

function grantPage(ctx: PageContext, grant: Grant): GrantPage {
  return {
    kind: 'grant',
    ...ctx.frame({
      path: grantPath(grant.slug),
      heading: grant.name,
      description: grant.wording,
      parents: [{ href: addresses.grants, label: 'Projekty i dofinansowania' }],
      example: grant.example,
    }),
    grant: grantCard(ctx, grant),
    facts: [
      ...fact('Program', grant.programme),
      ...fact('Finansowanie', grant.funder),
      ...fact('Kwota dofinansowania', grant.amount === null ? null : zloty(grant.amount)),
      ...fact('Całkowita wartość', grant.total === null ? null : zloty(grant.total)),
      ...fact('Czas realizacji', time(grant)),
    ],
    body: grant.description,
    events: mentionedEvents(
      ctx,
      ctx.events.filter(({ event }) => event.grant === grant.documentId),
    ),
  };
}

export function grantPages(ctx: PageContext): readonly PageDraft[] {
  return [
    ownPage(listPage(ctx), 'grants'),
    ...sorted(ctx).map(
      (grant): PageDraft => ({
        model: grantPage(ctx, grant),
        entry: { type: 'projekt', documentId: grant.documentId, title: grant.name },
        titleDetails: ['projekt', grant.programme],
        section: 'grants',
      }),
    ),
  ];
}
