/** Heritage: the list by topic and each article. */
import type { HeritageArticle } from '../../snapshot/snapshot.ts';
import { addresses, articlePath } from '../../text/addresses.ts';
import { bindOneLetterWords } from '../../text/typography.ts';
import { longDate } from '../../time/polish-dates.ts';
import { blockModels, contentsOf } from '../block-models.ts';
import { articleCard, mentionedEvents } from '../cards.ts';
import { optionalPlace } from '../contact-models.ts';
import { ownPage, type PageContext, type PageDraft } from '../page-draft.ts';
import type {
  FactModel,
  HeritageArticlePage,
  HeritageListPage,
  LinkModel,
} from '../page-models.ts';
import { pictureModel } from '../pictures.ts';
import { byPolishText, related, relatedOne } from '../site-context.ts';
import { heritageArticleData } from '../structured-data/article-data.ts';

export function articleLink({ slug, title }: HeritageArticle): LinkModel {
  return { href: articlePath(slug), label: title };
}

/** Topics that an article is about. */
export function topicsWithArticles(ctx: PageContext): HeritageListPage['topics'] {
  return [...ctx.snapshot.topics]
    .sort(
      byPolishText(
        ({ name }) => name,
        ({ documentId }) => documentId,
      ),
    )
    .flatMap(({ documentId, name, slug, description }) => {
      const articles = ctx.articles.filter(({ topics }) => topics.includes(documentId));
      return articles.length === 0
        ? []
        : { name, id: `temat-${slug}`, description, articles: articles.map(articleLink) };
    });
}

function listPage(ctx: PageContext): HeritageListPage {
  return {
    kind: 'heritage-list',
    ...ctx.frame({
      path: addresses.heritage,
      heading: 'Dziedzictwo',
      description: `Opowieści o miejscach, ludziach i rzemiośle: ${ctx.snapshot.siteSettings.town} i okolica.`,
    }),
    intro: 'Opowieści o miejscach, ludziach i wydarzeniach, które nas ukształtowały.',
    articles: ctx.articles.map((article) => articleCard(ctx, article)),
    views: [
      { href: addresses.timeline, label: 'Oś czasu' },
      { href: addresses.heritageMap, label: 'Mapa' },
    ],
    topics: topicsWithArticles(ctx),
  };
}

function topicFact(ctx: PageContext, article: HeritageArticle): readonly FactModel[] {
  const values = related(article.topics, ctx.topicById).map(({ name, slug }) => ({
    text: name,
    href: `${addresses.heritage}#temat-${slug}`,
  }));
  return values.length === 0 ? [] : [{ term: 'Tematy', values }];
}

/** "Słownik geograficzny, Wydawnictwo, 1885" */
function sourceText(source: HeritageArticle['sources'][number]): string {
  return [source.title, source.publisher, source.year].filter((part) => part !== null).join(', ');
}

function articleModel(ctx: PageContext, article: HeritageArticle): HeritageArticlePage {
  const events = ctx.events.filter(
    ({ event, toCome }) => toCome.length > 0 && event.relatedArticles.includes(article.documentId),
  );
  return {
    kind: 'heritage-article',
    ...ctx.frame({
      path: articlePath(article.slug),
      heading: article.title,
      description: article.lead,
      parents: [{ href: addresses.heritage, label: 'Dziedzictwo' }],
      structuredData: heritageArticleData(ctx, article),
      example: article.example,
    }),
    lead: bindOneLetterWords(article.lead),
    cover: pictureModel(article.cover, ctx.media),
    period: article.period,
    blocks: blockModels(article.content, ctx.media),
    contents: contentsOf(article.content),
    facts: [
      { term: 'Okres', values: [{ text: article.period, href: null }] },
      ...topicFact(ctx, article),
    ],
    people: article.people,
    place: optionalPlace(relatedOne(article.place, ctx.placeById)),
    sources: article.sources.map((source) => ({ text: sourceText(source), href: source.url })),
    author: article.author,
    reviewed: article.reviewedOn === null ? null : longDate(article.reviewedOn),
    related: related(article.relatedArticles, ctx.articleById).map((other) =>
      articleCard(ctx, other),
    ),
    events: mentionedEvents(ctx, events),
  };
}

export function heritagePages(ctx: PageContext): readonly PageDraft[] {
  return [
    ownPage(listPage(ctx), 'heritage'),
    ...ctx.articles.map(
      (article): PageDraft => ({
        model: articleModel(ctx, article),
        entry: {
          type: 'artykuł o dziedzictwie',
          documentId: article.documentId,
          title: article.title,
        },
        titleDetails: ['dziedzictwo', article.period],
        section: 'heritage',
      }),
    ),
  ];
}
