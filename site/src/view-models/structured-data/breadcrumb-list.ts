import type { LinkModel } from '../page-models.ts';
import type { SiteContext } from '../site-context.ts';

/** schema.org BreadcrumbList, the front page first. */
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
      item: `${siteUrl}${href}`,
    })),
  };
}
