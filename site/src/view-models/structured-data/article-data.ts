/** schema.org Article and NewsArticle. */
import type { HeritageArticle, NewsItem } from '../../snapshot/snapshot.ts';
import { articlePath, newsPath, partPath } from '../../text/addresses.ts';
import { pictureModel } from '../pictures.ts';
import { relatedOne, type SiteContext } from '../site-context.ts';
import { mentionedOrganization, type Node, organizationId, placeNode } from './organization.ts';

/** schema.org temporalCoverage: "1789/1945", "1925". */
function coverage({ yearFrom, yearTo }: HeritageArticle): Node {
  if (yearFrom === null) return {};
  return { temporalCoverage: yearTo === null ? String(yearFrom) : `${yearFrom}/${yearTo}` };
}

/** @param count of the pages the article stands on; this is the first of them */
export function heritageArticleData(
  ctx: SiteContext,
  article: HeritageArticle,
  count: number,
): readonly Node[] {
  const cover = pictureModel(article.cover, ctx.media);
  const place = relatedOne(article.place, ctx.placeById);
  return [
    {
      '@type': 'Article',
      headline: article.title,
      description: article.lead,
      url: addressOf(ctx, article, 1),
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
      ...(count === 1
        ? {}
        : {
            hasPart: Array.from({ length: count - 1 }, (_, index) => ({
              '@type': 'Article',
              url: addressOf(ctx, article, index + 2),
            })),
          }),
    },
    mentionedOrganization(ctx),
  ];
}

/** A later part: what it is a part of says everything else. */
export function articlePartData(
  ctx: SiteContext,
  article: HeritageArticle,
  number: number,
): readonly Node[] {
  return [
    {
      '@type': 'Article',
      headline: article.title,
      url: addressOf(ctx, article, number),
      inLanguage: 'pl',
      position: number,
      isPartOf: { '@type': 'Article', headline: article.title, url: addressOf(ctx, article, 1) },
    },
  ];
}

function addressOf({ siteUrl }: SiteContext, { slug }: HeritageArticle, part: number): string {
  return `${siteUrl}${partPath(articlePath(slug), part)}`;
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
