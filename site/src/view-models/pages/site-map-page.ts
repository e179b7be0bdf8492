/** The page over all other pages: the site map. */
import { addresses } from '../../text/addresses.ts';
import { ownPage, type PageContext, type PageDraft, type SiteSection } from '../page-draft.ts';
import type { LinkModel, SiteMapPage } from '../page-models.ts';
import { byPolishText } from '../site-context.ts';
import { toldApart } from '../unique-titles.ts';

interface DraftLink extends LinkModel {
  readonly section: SiteSection | null;
}

/** One link per page; the same words never lead to two addresses (WCAG 2.4.9). */
function links(drafts: readonly PageDraft[]): readonly DraftLink[] {
  return toldApart(drafts, ({ entry }) => entry.title)
    .map(({ draft: { model, section }, title }) => ({ href: model.path, label: title, section }))
    .sort(
      byPolishText(
        ({ label }) => label,
        ({ href }) => href,
      ),
    );
}

const sections: readonly (readonly [SiteSection, string])[] = [
  ['institution', 'O nas i kontakt'],
  ['event-lists', 'Listy wydarzeń'],
  ['events', 'Wydarzenia'],
  ['class-lists', 'Listy zajęć'],
  ['classes', 'Zajęcia'],
  ['heritage', 'Dziedzictwo'],
  ['news', 'Aktualności'],
  ['places', 'Miejsca'],
  ['grants', 'Projekty i dofinansowania'],
];

function siteMapPage(ctx: PageContext, drafts: readonly PageDraft[]): SiteMapPage {
  const all = links(drafts.filter(({ section }) => section !== null));
  return {
    kind: 'site-map',
    ...ctx.frame({
      path: addresses.siteMap,
      heading: 'Mapa strony',
      description: 'Wszystkie strony tego serwisu w jednym miejscu.',
    }),
    sections: sections.flatMap(([section, heading]) => {
      const found = all
        .filter((link) => link.section === section)
        .map(({ href, label }) => ({ href, label }));
      return found.length === 0 ? [] : { heading, links: found };
    }),
  };
}

/** `drafts` are all other pages. */
export function siteMapPages(ctx: PageContext, drafts: readonly PageDraft[]): readonly PageDraft[] {
  return [ownPage(siteMapPage(ctx, drafts))];
}
