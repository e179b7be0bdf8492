import type { NewsItem } from '../../snapshot/snapshot.ts';
import { addresses, newsPath } from '../../text/addresses.ts';
import { bindOneLetterWords } from '../../text/typography.ts';
import { longDate } from '../../time/polish-dates.ts';
import { mentionedEvent, newsCard } from '../cards.ts';
import { dayModel } from '../date-models.ts';
import { alternatesOf, channelFeeds } from '../feed-models.ts';
import { fileLink } from '../file-links.ts';
import { ownPage, type PageContext, type PageDraft } from '../page-draft.ts';
import type { NewsItemPage, NewsListPage } from '../page-models.ts';
import { pictureModel } from '../pictures.ts';
import { relatedOne } from '../site-context.ts';
import { newsData } from '../structured-data/article-data.ts';

/** The latest year first. */
export function newsByYear(ctx: PageContext): NewsListPage['years'] {
  return [...Map.groupBy(ctx.news, ({ publishedOn }) => publishedOn.slice(0, 4))].map(
    ([year, items]) => ({
      year,
      id: `rok-${year}`,
      items: items.map((item) => newsCard(ctx, item)),
    }),
  );
}

function listPage(ctx: PageContext): NewsListPage {
  return {
    kind: 'news-list',
    ...ctx.frame({
      path: addresses.news,
      heading: 'Aktualności',
      description: `Co nowego: ${ctx.snapshot.siteSettings.name}.`,
      indexed: ctx.news.length > 0,
      alternates: alternatesOf(channelFeeds('news')),
    }),
    years: newsByYear(ctx),
    feeds: channelFeeds('news'),
  };
}

function itemPage(ctx: PageContext, item: NewsItem): NewsItemPage {
  const record = relatedOne(item.event, ctx.eventById);
  return {
    kind: 'news-item',
    ...ctx.frame({
      path: newsPath(item.slug),
      heading: item.title,
      language: item.titleLanguage,
      description: item.lead,
      parents: [{ href: addresses.news, label: 'Aktualności' }],
      structuredData: newsData(ctx, item),
      example: item.example,
    }),
    lead: bindOneLetterWords(item.lead),
    date: dayModel(item.publishedOn),
    body: item.body,
    picture: pictureModel(item.image, ctx.media),
    event: record === null ? null : mentionedEvent(ctx, record),
    attachments: item.attachments.map((file) => fileLink(file, ctx.media)),
  };
}

export function newsPages(ctx: PageContext): readonly PageDraft[] {
  return [
    ownPage(listPage(ctx), 'news'),
    ...ctx.news.map(
      (item): PageDraft => ({
        model: itemPage(ctx, item),
        entry: {
          type: 'aktualność',
          documentId: item.documentId,
          title: item.title,
          language: item.titleLanguage,
        },
        titleDetails: ['aktualność', longDate(item.publishedOn)],
        section: 'news',
      }),
    ),
  ];
}
