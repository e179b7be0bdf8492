/** Heritage: the list by topic and each article. */
import type { HeritageArticle } from '../../snapshot/snapshot.ts';
import { addresses, articlePath, partPath } from '../../text/addresses.ts';
import { bindOneLetterWords } from '../../text/typography.ts';
import { longDate } from '../../time/polish-dates.ts';
import { blockModels } from '../block-models.ts';
import { articleCard, mentionedEvents } from '../cards.ts';
import { optionalPlace } from '../contact-models.ts';
import { foreignWords } from '../foreign-words.ts';
import { ownPage, type PageContext, type PageDraft } from '../page-draft.ts';
import type {
  ContentsLink,
  FactModel,
  HeritageArticlePage,
  HeritageListPage,
  LinkModel,
  MentionedEvent,
  PageFrame,
  PartModel,
} from '../page-models.ts';
import { lettersOf, PICTURE } from '../parts/letters-of-block.ts';
import { contentsOfParts, partFrame, partModel } from '../parts/part-models.ts';
import { type Around, type TextPart, textParts } from '../parts/text-parts.ts';
import { pictureModel } from '../pictures.ts';
import { byPolishText, related, relatedOne } from '../site-context.ts';
import { articlePartData, heritageArticleData } from '../structured-data/article-data.ts';

export function articleLink({ slug, title, titleLanguage }: HeritageArticle): LinkModel {
  return { href: articlePath(slug), label: title, ...foreignWords(title, titleLanguage) };
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

/** Id of the heading over the sources of an article in parts. */
const SOURCES = 'zrodla';

/** What stands around the text, as much as letters of it. */
function lettersAround(article: HeritageArticle, events: readonly MentionedEvent[]): Around {
  const { lead, cover, people, sources, relatedArticles } = article;
  return {
    before: lettersOf([lead]) + (cover === null ? 0 : PICTURE),
    after:
      CARD * (relatedArticles.length + events.length) +
      lettersOf([
        ...people.flatMap(({ name, years }) => [name, years]),
        ...sources.flatMap(({ title, publisher, url, year }) => [title, publisher, url, year]),
      ]),
  };
}

/** A card in words: title, lead, facts. */
const CARD = 200;

type Ending = Pick<
  HeritageArticlePage,
  'facts' | 'people' | 'place' | 'sources' | 'author' | 'reviewed' | 'related' | 'events'
>;

/** What stands after the text. */
function ending(
  ctx: PageContext,
  article: HeritageArticle,
  events: readonly MentionedEvent[],
): Ending {
  return {
    facts: [
      { term: 'Okres', values: [{ text: article.period, href: null }] },
      ...topicFact(ctx, article),
    ],
    people: article.people,
    place: optionalPlace(relatedOne(article.place, ctx.placeById)),
    sources: article.sources.map((source) => ({
      text: sourceText(source),
      href: source.url,
      ...foreignWords(source.title, source.language),
    })),
    author: article.author,
    reviewed: article.reviewedOn === null ? null : longDate(article.reviewedOn),
    related: related(article.relatedArticles, ctx.articleById).map((other) =>
      articleCard(ctx, other),
    ),
    events,
  };
}

const noEnding: Ending = {
  facts: [],
  people: [],
  place: null,
  sources: [],
  author: null,
  reviewed: null,
  related: [],
  events: [],
};

/** "Część 2 z 3: Dom przy ulicy, Muzyka wraca do miasta." */
function partDescription(part: PartModel, { chapters }: TextPart, lead: string): string {
  const names = chapters.map(({ label }) => label).join(', ');
  return names === '' ? `${part.text}. ${lead}` : `${part.text}: ${names}.`;
}

function articleFrame(
  ctx: PageContext,
  article: HeritageArticle,
  text: TextPart,
  part: PartModel | null,
  count: number,
): PageFrame {
  const whole = {
    path: articlePath(article.slug),
    heading: article.title,
    language: article.titleLanguage,
    parents: [{ href: addresses.heritage, label: 'Dziedzictwo' }],
  };
  const later = part !== null && part.number > 1 ? part : null;
  return ctx.frame({
    ...partFrame(whole, part),
    description: later === null ? article.lead : partDescription(later, text, article.lead),
    structuredData:
      later === null
        ? heritageArticleData(ctx, article, count)
        : articlePartData(ctx, article, later.number),
    example: article.example,
  });
}

/** The contents of all parts, the sources at their end: they stand on the last one. */
function articleContents(
  article: HeritageArticle,
  parts: readonly TextPart[],
  number: number,
): readonly ContentsLink[] {
  const path = articlePath(article.slug);
  const chapters = contentsOfParts(parts, path, number);
  if (parts.length === 1 || article.sources.length === 0) return chapters;
  // The same words never lead to two addresses (WCAG 2.4.9).
  const taken = chapters.some(({ label }) => label === 'Źródła');
  const label = taken ? 'Źródła na końcu artykułu' : 'Źródła';
  const page = number === parts.length ? '' : partPath(path, parts.length);
  return [...chapters, { href: `${page}#${SOURCES}`, label }];
}

/** A place that lives has many events; the nearest are enough to go on to the lists. */
const MOST_EVENTS = 6;

/** What is over is no news about a place: its events stand in the archive. */
function eventsAbout(ctx: PageContext, article: HeritageArticle): readonly MentionedEvent[] {
  const records = ctx.events.filter(
    ({ event, toCome }) => toCome.length > 0 && event.relatedArticles.includes(article.documentId),
  );
  return mentionedEvents(ctx, records).slice(0, MOST_EVENTS);
}

/** The pages of an article: one, or several of a long text. */
function articleModels(ctx: PageContext, article: HeritageArticle): readonly HeritageArticlePage[] {
  const events = eventsAbout(ctx, article);
  const parts = textParts(article.content, lettersAround(article, events));
  return parts.map((text, index) => {
    const isFirst = index === 0;
    const isLast = index === parts.length - 1;
    const part = partModel(articlePath(article.slug), index + 1, parts.length);
    return {
      kind: 'heritage-article',
      ...articleFrame(ctx, article, text, part, parts.length),
      part,
      lead: isFirst ? bindOneLetterWords(article.lead) : null,
      cover: isFirst ? pictureModel(article.cover, ctx.media) : null,
      period: article.period,
      blocks: blockModels(text.blocks, ctx.media),
      contents: articleContents(article, parts, index + 1),
      ...(isLast ? ending(ctx, article, events) : noEnding),
      sourcesAnchor: part !== null && isLast ? SOURCES : null,
    };
  });
}

/** Lists name an article once: its later parts are in none of them. */
function articleDrafts(ctx: PageContext, article: HeritageArticle): readonly PageDraft[] {
  const { documentId, title } = article;
  return articleModels(ctx, article).map((model, index) => ({
    model,
    entry: {
      type: 'artykuł o dziedzictwie',
      documentId: index === 0 ? documentId : null,
      title,
    },
    titleDetails: ['dziedzictwo', article.period],
    section: index === 0 ? 'heritage' : null,
  }));
}

export function heritagePages(ctx: PageContext): readonly PageDraft[] {
  return [
    ownPage(listPage(ctx), 'heritage'),
    ...ctx.articles.flatMap((article) => articleDrafts(ctx, article)),
  ];
}
