/** schema.org Article and NewsArticle. */
import type { HeritageArticle, NewsItem } from '../../snapshot/snapshot.ts';
import { articlePath, newsPath } from '../../text/addresses.ts';
import { pictureModel } from '../pictures.ts';
import { relatedOne, type SiteContext } from '../site-context.ts';
import { mentionedOrganization, type Node, organizationId, placeNode } from './organization.ts';

/** schema.org temporalCoverage: "1789/1945", "1925". */
function coverage({ yearFrom, yearTo }: HeritageArticle): Node {
  if (yearFrom === null) return {};
  return { temporalCoverage: yearTo === null ? String(yearFrom) : `${yearFrom}/${yearTo}` };
}

export function heritageArticleData(ctx: SiteContext, article: HeritageArticle): readonly Node[] {
  const cover = pictureModel(article.cover, ctx.media);
  const place = relatedOne(article.place, ctx.placeById);
  return [
    {
      '@type': 'Article',
      headline: article.title,
      description: article.lead,
      url: `${ctx.siteUrl}${articlePath(article.slug)}`,
      inLanguage: 'pl',
      dateModified: article.updatedAt,
      publisher: { '@id': organizationId(ctx) },
      author:
        article.author === null
          ? { '@id': organizationId(ctx) }
          : { '@type': 'Person', name: article.author },
      ...coverage(article),
      ...(cover === null ? {} : { image: `${ctx.siteUrl}${cover.src}` }),
      ...(place === null ? {} : { contentLocation: placeNode(ctx, place) }),
      ...(article.sources.length === 0
        ? {}
        : { citation: article.sources.map(({ title }) => title) }),
    },
    mentionedOrganization(ctx),
  ];
}

export function newsData(ctx: SiteContext, item: NewsItem): readonly Node[] {
  const picture = pictureModel(item.image, ctx.media);
  return [
    {
      '@type': 'NewsArticle',
      headline: item.title,
      description: item.lead,
      url: `${ctx.siteUrl}${newsPath(item.slug)}`,
      inLanguage: 'pl',
      datePublished: item.publishedOn,
      dateModified: item.updatedAt,
      publisher: { '@id': organizationId(ctx) },
      author: { '@id': organizationId(ctx) },
      ...(picture === null ? {} : { image: `${ctx.siteUrl}${picture.src}` }),
    },
    mentionedOrganization(ctx),
  ];
}
