import type { LinkModel } from '../page-models.ts';
import type { SiteContext } from '../site-context.ts';

/** schema.org BreadcrumbList, the front page first; the last one is the page itself, without its address. */
export function breadcrumbList(
  { siteUrl }: Pick<SiteContext, 'siteUrl'>,
  breadcrumbs: readonly LinkModel[],
): Readonly<Record<string, unknown>> {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: breadcrumbs.map(({ href, label }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      ...(index < breadcrumbs.length - 1 && { item: `${siteUrl}${href}` }),
    })),
  };
}
