/** A page on its way into the site model: the model, and what is needed to judge all pages together. */
import type { Language } from '../text/languages.ts';
import type { LinkModel, PageFrame, PageModel } from './page-models.ts';
import type { SiteContext } from './site-context.ts';

/** What a page was made of, in words for an editor. */
export interface EntryName {
  /** Polish name of the type: "wydarzenie". */
  readonly type: string;
  /** null for a page of the site itself. */
  readonly documentId: string | null;
  readonly title: string;
  /** Of a title that is not Polish. */
  readonly language?: Language | null;
}

export type SiteSection =
  | 'events'
  | 'event-lists'
  | 'classes'
  | 'class-lists'
  | 'heritage'
  | 'event-months'
  | 'news'
  | 'institution'
  | 'places'
  | 'grants'
  | 'letters';

export interface PageDraft {
  readonly model: PageModel;
  readonly entry: EntryName;
  /** Set the title apart from an equal one, the first first: a date, then a kind. */
  readonly titleDetails: readonly string[];
  /** Of a list: how many entries it leads to. */
  readonly count?: number;
  /** Where the site map lists it; null when it does not. */
  readonly section: SiteSection | null;
}

export interface FrameSpec {
  readonly path: string;
  readonly heading: string;
  /** Of a heading that is not Polish. */
  readonly language?: Language | null;
  /** When the title says more than the heading. */
  readonly title?: string;
  readonly description: string;
  /** Its name in its breadcrumbs, when that is not the heading. */
  readonly crumb?: string;
  /** Pages between the front page and this one. */
  readonly parents?: readonly LinkModel[];
  readonly indexed?: boolean;
  readonly structuredData?: PageFrame['structuredData'];
  readonly alternates?: PageFrame['alternates'];
  /** Absolute addresses of the page by language, its own included; none while there is one language. */
  readonly languages?: Readonly<Record<string, string>>;
  readonly example?: boolean;
}

export interface PageContext extends SiteContext {
  readonly frame: (spec: FrameSpec) => PageFrame;
}

/** A page that the site has by itself, whatever the content. */
export function ownPage(
  model: PageModel,
  section: SiteSection | null = 'institution',
  titleDetails: readonly string[] = [],
): PageDraft {
  return {
    model,
    entry: { type: 'strona serwisu', documentId: null, title: model.heading },
    titleDetails,
    section,
  };
}
