/**
 * One plain, JSON-serialisable view-model per route: everything a template may know. Whatever a page
 * shows of other entries is in its own model, so a page is HTML = render(code, model) and "which
 * pages changed" is a comparison of models. All texts are final Polish; all dates are formatted.
 */

import type { RichText } from '../snapshot/rich-text.ts';
import type {
  AccessAnswer,
  AccessFeature,
  EventKind,
  GroupState,
  OccurrenceStatus,
} from '../snapshot/snapshot.ts';
import type { Language } from '../text/languages.ts';

/** The words of another language that a Polish label begins with. */
export interface ForeignWords {
  readonly words: string;
  readonly lang: Language;
}

export interface LinkModel {
  readonly href: string;
  readonly label: string;
  readonly foreign?: ForeignWords;
}

/** An entry of a table of contents. */
export interface ContentsLink extends LinkModel {
  /** Id of the link itself, where the chapter stands on another page. */
  readonly anchor?: string;
}

/** One page of a long text. */
export interface PartModel {
  readonly number: number;
  /** "Część 2 z 3" */
  readonly text: string;
  readonly previous: LinkModel | null;
  readonly next: LinkModel | null;
}

export interface CountedLink extends LinkModel {
  readonly count: number;
}

export interface NavigationLink extends LinkModel {
  /** This page (`page`) or a page below it (`section`); becomes aria-current. */
  readonly current: 'page' | 'section' | null;
}

/** A picture ready for `<picture>`: our own files, sized, content-addressed. */
export interface PictureModel {
  /** Empty for a decorative picture. */
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  readonly src: string;
  readonly sources: readonly {
    readonly type: 'image/avif';
    readonly srcset: string;
  }[];
  readonly role: 'informative' | 'decorative' | 'poster' | 'logo';
  readonly caption: string | null;
  readonly credit: string | null;
  /** The words of a poster, as text on the page. */
  readonly posterText: string | null;
}

/** A telephone as the editor wrote it: `before`, `text` and `after` one after another. */
export interface PhoneModel {
  readonly before: string;
  /** The first number; the words themselves where there is none. */
  readonly text: string;
  /** " wew. 5", ", 46 000 00 01" */
  readonly after: string;
  /** `tel:` form of the first number. */
  readonly href: string | null;
}

export interface ContactModel {
  readonly label: string | null;
  readonly phone: PhoneModel | null;
  readonly email: string | null;
}

export interface AlertModel {
  readonly title: string;
  readonly text: string;
  readonly level: 'info' | 'important' | 'urgent';
  /** "Ważne", said in words. */
  readonly levelLabel: string;
  /** "Aktualne od 23 do 25 listopada 2026, godz. 19:00": true on an old copy of the page too. */
  readonly period: string;
  readonly link: LinkModel | null;
  readonly example: boolean;
}

/** What stands around every page. */
export interface SiteFrame {
  readonly name: string;
  readonly shortName: string;
  readonly tagline: string | null;
  readonly logo: PictureModel | null;
  readonly mainNavigation: readonly NavigationLink[];
  readonly footerNavigation: readonly NavigationLink[];
  /** Deklaracja dostępności, BIP and the like: the same order on every page (WCAG 3.2.6). */
  readonly legalNavigation: readonly NavigationLink[];
  readonly address: string | null;
  readonly contact: ContactModel;
  readonly openingHours: readonly { readonly days: string; readonly hours: string }[];
  readonly socialLinks: readonly LinkModel[];
  readonly footerNote: string | null;
  readonly alerts: readonly AlertModel[];
  readonly declarationUrl: string;
  /** Name, address and contact are invented. */
  readonly example: boolean;
}

/** A calendar or a channel that can be subscribed to. */
export interface FeedModel {
  /** What it carries: "Koncerty". */
  readonly label: string;
  readonly href: string;
  readonly format: 'ics' | 'rss' | 'json';
  /** The address for a calendar program; null for a channel. */
  readonly webcal: string | null;
}

/** The page's content in another form, or the page in another language. */
export interface AlternateModel {
  readonly href: string;
  readonly type: string | null;
  readonly title: string | null;
  /** BCP 47 language, or "x-default". */
  readonly hreflang: string | null;
}

/** The picture that networks show beside a link to the page. */
export interface ShareImage {
  /** In full, with the site's origin. */
  readonly src: string;
  readonly width: number;
  readonly height: number;
  /** The words in it. */
  readonly alt: string;
}

/** What every page has, whatever its kind. */
export interface PageFrame {
  /** Begins and ends with "/"; the address below the site's origin. */
  readonly path: string;
  readonly canonical: string;
  /** Content of `<title>`: "Strona – Ośrodek", unique on the site (WCAG 2.4.2). */
  readonly documentTitle: string;
  readonly description: string;
  readonly heading: string;
  /** Of a heading that is not Polish. */
  readonly headingLang?: Language;
  readonly indexed: boolean;
  readonly breadcrumbs: readonly LinkModel[];
  readonly site: SiteFrame;
  /** schema.org, one JSON-LD graph. */
  readonly structuredData: readonly Readonly<Record<string, unknown>>[];
  readonly alternates: readonly AlternateModel[];
  /** null on a page that nobody shares: moved, withdrawn, not found. */
  readonly share: ShareImage | null;
  readonly example: boolean;
}

/** One date, ready to be shown large: "28", "listopada", "sobota", "18:00". */
export interface DateModel {
  /** Value of `<time datetime>`: a local date-time with offset, or a date when all-day. */
  readonly dateTime: string;
  readonly weekday: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  /** "18:00", or null when all-day. */
  readonly time: string | null;
  readonly endTime: string | null;
  /** "sobota, 28 listopada 2026, godz. 18:00–20:00" */
  readonly text: string;
}

export interface StatusModel {
  readonly code: OccurrenceStatus;
  /** "Odwołane", "Wyprzedane"… */
  readonly label: string;
}

export interface OccurrenceModel {
  readonly date: DateModel;
  /** Last day of an occurrence over several days. */
  readonly endDate: DateModel | null;
  /** As on a card: "trwa do 13 grudnia 2026"; null for one day. */
  readonly period: string | null;
  /** null when it simply takes place. */
  readonly status: StatusModel | null;
  /** "Poprzedni termin: …" */
  readonly previous: string | null;
  readonly note: string | null;
  /** "Wejście od 17:30" */
  readonly doors: string | null;
  readonly place: LinkModel | null;
  readonly past: boolean;
  readonly ics: string | null;
  readonly access: readonly AccessItem[];
}

export interface AccessItem {
  readonly feature: AccessFeature;
  readonly answer: AccessAnswer;
  /** "Tłumaczenie na polski język migowy (PJM)" */
  readonly label: string;
  /** "tak", "nie", "na zgłoszenie" */
  readonly answerLabel: string;
  readonly href: string | null;
}

export interface AccessModel {
  readonly items: readonly AccessItem[];
  readonly onRequestHow: string | null;
  readonly contact: ContactModel | null;
}

export interface EventCard {
  readonly href: string;
  readonly title: string;
  /** Of a title that is not Polish. */
  readonly titleLang?: Language;
  readonly lead: string;
  readonly kind: EventKind;
  readonly kindLabel: string;
  /** The start; of something that has begun and goes on, the day under which the card stands. */
  readonly date: DateModel;
  readonly endDate: DateModel | null;
  /**
   * Of several days: "trwa do 13 grudnia 2026" or "od 14 listopada do 13 grudnia 2026"; of what is only
   * mentioned and over: "było: sobota, 14 listopada 2026".
   */
  readonly period: string | null;
  readonly status: StatusModel | null;
  /** "poprzednio: środa, 25 listopada 2026, godz. 10:00" of a date that moved. */
  readonly previous: string | null;
  /** "jeszcze 3 terminy" */
  readonly more: string | null;
  readonly place: string | null;
  /** "bezpłatnie", "20–30 zł"; null of what is only mentioned and over. */
  readonly price: string | null;
  readonly audience: string | null;
  /** Short names of what is answered "yes" or "on request": "PJM", "audiodeskrypcja (na zgłoszenie)". */
  readonly access: readonly string[];
  readonly picture: PictureModel | null;
  readonly example: boolean;
}

/**
 * What a card says of an event that is only mentioned beside something else. No more than is shown: by the
 * rest a page would have to be rendered whenever an event it mentions is changed.
 */
export type MentionedEvent = Pick<
  EventCard,
  | 'href'
  | 'title'
  | 'titleLang'
  | 'date'
  | 'period'
  | 'status'
  | 'previous'
  | 'place'
  | 'price'
  | 'example'
>;

export interface DayGroup {
  readonly date: DateModel;
  /** "dziś", "jutro" or null */
  readonly relative: string | null;
  readonly events: readonly EventCard[];
}

export interface FilterGroup {
  readonly label: string;
  readonly links: readonly (NavigationLink & { readonly count: number })[];
}

export interface FilterControl {
  /** Name of the choice in the address. */
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export interface FilterFormModel {
  /** Address of the file that the browser filters. */
  readonly data: string;
  /** One of several. */
  readonly selects: readonly FilterControl[];
  /** Any number together. */
  readonly checks: readonly FilterControl[];
}

export interface FactModel {
  readonly term: string;
  readonly values: readonly FactValue[];
}

export interface FactValue {
  readonly text: string;
  readonly href: string | null;
  /** Of an organisation; its name stands beside it. */
  readonly logo?: PictureModel;
  readonly example?: boolean;
}

export interface FrontPage extends PageFrame {
  readonly kind: 'front';
  /** The official mark that leads to the institution in the BIP; its description is the link's name. */
  readonly bip: { readonly href: string; readonly logo: PictureModel } | null;
  readonly days: readonly DayGroup[];
  readonly allEvents: LinkModel;
  readonly shortcuts: readonly LinkModel[];
  readonly classes: readonly ClassCard[];
  readonly articles: readonly ArticleCard[];
  readonly news: readonly NewsCard[];
}

export interface EventListPage extends PageFrame {
  readonly kind: 'event-list';
  readonly intro: string | null;
  readonly days: readonly DayGroup[];
  /** "Znaleziono 12 wydarzeń" */
  readonly countText: string;
  readonly emptyText: string;
  readonly filters: readonly FilterGroup[];
  /** Choices that narrow this list further. */
  readonly narrower: readonly CountedLink[];
  /** On the list of everything: the form that combines filters, for those who have scripts. */
  readonly filterForm: FilterFormModel | null;
  /** On other lists: this list as a choice in that form. */
  readonly filterLink: LinkModel | null;
  /** Of a list in parts: what of it stands here, and its other parts. */
  readonly parts: { readonly text: string; readonly links: readonly LinkModel[] } | null;
  readonly feeds: readonly FeedModel[];
  readonly neighbours: readonly LinkModel[];
}

export interface ArchivePage extends PageFrame {
  readonly kind: 'event-archive';
  readonly years: readonly CountedLink[];
}

export interface EventPage extends PageFrame {
  readonly kind: 'event';
  readonly eventKind: EventKind;
  readonly kindLink: LinkModel;
  readonly lead: string;
  readonly body: RichText;
  readonly picture: PictureModel | null;
  /** The nearest date that is still to come, else the last one. */
  readonly next: OccurrenceModel | null;
  /** What decides whether somebody comes, in few words beside the date. */
  readonly glance: {
    /** "20–30 zł" */
    readonly price: string;
    /** "wejście bez stopni", "PJM", "audiodeskrypcja (na zgłoszenie)" */
    readonly access: readonly string[];
  };
  /** Above everything: "Wydarzenie odwołane", "Wydarzenie już się odbyło". */
  readonly notice: string | null;
  readonly occurrences: readonly OccurrenceModel[];
  readonly pastOccurrences: readonly OccurrenceModel[];
  readonly calendar: { readonly ics: string; readonly webcal: string };
  readonly facts: readonly FactModel[];
  readonly place: PlaceModel | null;
  /** null when it is not known where the place lies. */
  readonly map: PlaceMapModel | null;
  readonly enrolment: EnrolmentModel | null;
  readonly access: AccessModel;
  readonly hazards: readonly string[];
  readonly series: LinkModel | null;
  readonly related: RelatedEvents;
  readonly articles: readonly ArticleCard[];
  readonly gallery: readonly PictureModel[];
  readonly report: RichText;
  readonly grant: GrantCard | null;
}

export interface EnrolmentModel {
  /** "Bilety", "Zapisy", "Wstęp wolny" */
  readonly heading: string;
  readonly opens: string | null;
  readonly link: LinkModel | null;
  readonly contact: ContactModel | null;
  readonly desk: string | null;
}

export interface PlaceModel {
  readonly name: string;
  readonly href: string;
  readonly address: string;
  readonly directions: string | null;
  readonly mapLink: LinkModel | null;
  readonly example: boolean;
}

export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

/** A drawing of our places around one of them, in units of its width and height. */
export interface PlaceMapModel {
  readonly width: number;
  readonly height: number;
  readonly here: MapPoint;
  /** The main place, when it is another one. */
  readonly main: MapPoint | null;
  readonly others: readonly MapPoint[];
  readonly scale: { readonly length: number; readonly label: string };
  /** What the drawing shows: "Około 940 m na północny zachód od głównej siedziby (…)…" */
  readonly text: string;
}

export interface ClassCard {
  readonly href: string;
  readonly title: string;
  /** Of a title that is not Polish. */
  readonly titleLang?: Language;
  readonly lead: string;
  readonly disciplineLabel: string;
  readonly audience: string | null;
  /** "wtorek 16:00–17:00; czwartek 16:00–17:00" */
  readonly when: string | null;
  readonly price: string;
  readonly state: { readonly code: GroupState; readonly label: string } | null;
  readonly picture: PictureModel | null;
  readonly example: boolean;
}

export interface ClassListPage extends PageFrame {
  readonly kind: 'class-list';
  readonly intro: string;
  readonly plan: LinkModel;
  /** Lists by age, by day and by discipline. */
  readonly filters: readonly FilterGroup[];
  /** Instead of the groups when there are none. */
  readonly emptyText: string;
  readonly groups: readonly {
    readonly heading: string;
    readonly id: string;
    readonly classes: readonly ClassCard[];
  }[];
}

export interface PlanEntry {
  readonly href: string;
  readonly title: string;
  /** Of a title that is not Polish. */
  readonly titleLang?: Language;
  /** null where it only repeats the title. */
  readonly group: string | null;
  /** "16:00–17:00" */
  readonly time: string;
  readonly start: string;
  /** null in the usual place of the plan. */
  readonly place: string | null;
  readonly audience: string | null;
  readonly state: { readonly code: GroupState; readonly label: string };
  /** Said here only when the plan as a whole is not invented. */
  readonly example: boolean;
}

export interface ClassPlanPage extends PageFrame {
  readonly kind: 'class-plan';
  readonly season: string;
  readonly all: LinkModel;
  /** Where most entries are; said once instead of in each of them. */
  readonly usualPlace: string | null;
  readonly days: readonly {
    readonly weekday: string;
    readonly id: string;
    readonly entries: readonly PlanEntry[];
  }[];
  /** The same week as a table: one row per part of the day, one cell per day of `days`. */
  readonly rows: readonly {
    /** "Rano", "Po południu", "Wieczorem" */
    readonly part: string;
    readonly cells: readonly (readonly PlanEntry[])[];
  }[];
  /** Classes of the season whose hours are not known. */
  readonly unscheduled: readonly LinkModel[];
  readonly breaks: readonly string[];
}

export interface GroupModel {
  readonly name: string;
  readonly audience: string | null;
  readonly level: string | null;
  readonly state: { readonly code: GroupState; readonly label: string };
  readonly slots: readonly {
    readonly weekday: string;
    readonly time: string;
    readonly place: string | null;
  }[];
  readonly ics: string | null;
}

export interface PersonModel {
  readonly name: string;
  readonly role: string;
  readonly bio: string | null;
  readonly photo: PictureModel | null;
  readonly example: boolean;
}

export interface ClassPage extends PageFrame {
  readonly kind: 'class';
  readonly discipline: LinkModel;
  readonly lead: string;
  readonly body: RichText;
  readonly picture: PictureModel | null;
  readonly groups: readonly GroupModel[];
  /** What decides: price, the first class, for whom, what to bring. */
  readonly facts: readonly FactModel[];
  readonly instructors: readonly PersonModel[];
  readonly place: PlaceModel | null;
  readonly enrolment: EnrolmentModel | null;
  readonly access: AccessModel;
  /** "Sezon 2026/2027: od 1 września 2026 do 30 czerwca 2027" */
  readonly season: string;
  readonly breaks: readonly string[];
  /** Other lists on which the class stands: its ages and days. */
  readonly lists: readonly LinkModel[];
}

export type BlockModel =
  | { readonly type: 'text'; readonly body: RichText }
  | { readonly type: 'image'; readonly picture: PictureModel }
  | {
      readonly type: 'gallery';
      readonly title: string | null;
      readonly pictures: readonly PictureModel[];
    }
  | {
      readonly type: 'quote';
      readonly text: string;
      /** null: Polish. */
      readonly language: Language | null;
      readonly source: string | null;
    }
  | {
      readonly type: 'timeline';
      readonly entries: readonly { readonly label: string; readonly text: string }[];
    }
  | {
      readonly type: 'map-point';
      readonly label: string;
      readonly description: string | null;
      readonly mapLink: LinkModel;
    }
  | {
      readonly type: 'audio';
      readonly title: string;
      readonly src: string;
      readonly mime: string;
      readonly transcript: string;
    }
  | {
      readonly type: 'video';
      readonly title: string;
      readonly src: string | null;
      readonly mime: string | null;
      readonly captions: string | null;
      /** A film elsewhere: a plain link, nothing is embedded. */
      readonly link: LinkModel | null;
      readonly transcript: string | null;
      readonly audioDescription: string | null;
    }
  | {
      readonly type: 'table';
      readonly caption: string;
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly type: 'file'; readonly file: FileLink };

/** "Rules (PDF, 120 kB, po angielsku)": format, size and a foreign language are part of the link's text. */
export interface FileLink extends LinkModel {
  readonly mime: string;
  /** BCP 47; null for a file in Polish. */
  readonly hreflang: string | null;
  /** What those do who cannot read the file; null when it is accessible as far as a machine can tell. */
  readonly otherWay: { readonly text: string; readonly link: LinkModel | null } | null;
}

export interface ArticleCard {
  readonly href: string;
  readonly title: string;
  /** Of a title that is not Polish. */
  readonly titleLang?: Language;
  readonly lead: string;
  readonly period: string;
  readonly picture: PictureModel | null;
  readonly example: boolean;
}

export interface HeritageListPage extends PageFrame {
  readonly kind: 'heritage-list';
  readonly intro: string;
  readonly articles: readonly ArticleCard[];
  readonly views: readonly LinkModel[];
  readonly topics: readonly {
    readonly name: string;
    readonly id: string;
    readonly description: string | null;
    readonly articles: readonly LinkModel[];
  }[];
}

export interface HeritageTimelinePage extends PageFrame {
  readonly kind: 'heritage-timeline';
  readonly intro: string;
  readonly centuries: readonly {
    readonly heading: string;
    readonly id: string;
    readonly entries: readonly {
      readonly label: string;
      readonly text: string;
      readonly article: LinkModel;
      readonly example: boolean;
    }[];
  }[];
}

export interface HeritageMapPage extends PageFrame {
  readonly kind: 'heritage-map';
  readonly intro: string;
  readonly places: readonly {
    readonly name: string;
    readonly nameLang?: Language;
    readonly address: string;
    readonly directions: string | null;
    readonly mapLink: LinkModel | null;
    readonly articles: readonly LinkModel[];
    readonly example: boolean;
    /** Percent of the drawing's width and height; null without coordinates and without a drawing. */
    readonly position: { readonly x: number; readonly y: number } | null;
  }[];
}

export interface HeritageArticlePage extends PageFrame {
  readonly kind: 'heritage-article';
  /** null of an article on one page. Lead and cover stand on the first part. */
  readonly part: PartModel | null;
  readonly lead: string | null;
  readonly cover: PictureModel | null;
  readonly period: string;
  readonly blocks: readonly BlockModel[];
  /** Of all parts. */
  readonly contents: readonly ContentsLink[];
  /** What follows stands on the last part; the others have nothing of it. */
  readonly facts: readonly FactModel[];
  readonly people: readonly { readonly name: string; readonly years: string | null }[];
  readonly place: PlaceModel | null;
  readonly sources: readonly {
    readonly text: string;
    readonly href: string | null;
    readonly foreign?: ForeignWords;
  }[];
  /** Id of the sources' heading, which other parts link to. */
  readonly sourcesAnchor: string | null;
  readonly author: string | null;
  readonly reviewed: string | null;
  readonly related: readonly ArticleCard[];
  readonly events: readonly MentionedEvent[];
}

export interface NewsCard {
  readonly href: string;
  readonly title: string;
  /** Of a title that is not Polish. */
  readonly titleLang?: Language;
  readonly lead: string;
  readonly date: DateModel;
  readonly picture: PictureModel | null;
  readonly example: boolean;
}

export interface NewsListPage extends PageFrame {
  readonly kind: 'news-list';
  readonly years: readonly {
    readonly year: string;
    readonly id: string;
    readonly items: readonly NewsCard[];
  }[];
  readonly feeds: readonly FeedModel[];
}

export interface NewsItemPage extends PageFrame {
  readonly kind: 'news-item';
  readonly lead: string;
  readonly date: DateModel;
  readonly body: RichText;
  readonly picture: PictureModel | null;
  readonly event: MentionedEvent | null;
  readonly attachments: readonly FileLink[];
}

/** A page made of blocks. */
export interface ContentPage extends PageFrame {
  readonly kind: 'content';
  /** null of a text on one page. The lead stands on the first part. */
  readonly part: PartModel | null;
  readonly lead: string | null;
  readonly blocks: readonly BlockModel[];
  /** Of all parts. */
  readonly contents: readonly ContentsLink[];
}

export interface ContactPage extends PageFrame {
  readonly kind: 'contact';
  readonly place: PlaceModel | null;
  /** Of the building, with whom to ask. */
  readonly access: AccessModel;
  readonly accessNote: string | null;
  readonly accessHub: LinkModel;
  readonly map: PlaceMapModel | null;
}

export interface AccessibilityHubPage extends PageFrame {
  readonly kind: 'accessibility-hub';
  readonly building: AccessModel;
  readonly buildingNote: string | null;
  readonly place: PlaceModel | null;
  readonly communication: string | null;
  readonly features: readonly (LinkModel & {
    readonly explanation: string;
    readonly count: number;
  })[];
  /** What "tak", "nie" and "na zgłoszenie" beside a feature mean. */
  readonly answerKey: string;
  readonly contact: ContactModel | null;
  readonly links: readonly LinkModel[];
}

/** A date of law: value for `<time datetime>` and "5 lutego 2027 r.". */
export interface LegalDate {
  readonly dateTime: string;
  readonly text: string;
}

export interface DeclarationPage extends PageFrame {
  readonly kind: 'declaration';
  readonly siteUrl: string;
  readonly sitePublished: LegalDate;
  readonly siteUpdated: LegalDate;
  readonly status: 'full' | 'partial' | 'none';
  readonly nonconformities: readonly {
    readonly category: 'annex' | 'excluded' | 'burden';
    readonly element: string;
    readonly pageUrl: string | null;
    readonly description: string;
    readonly effect: string | null;
    readonly alternative: string | null;
    readonly legalBasis: string | null;
  }[];
  readonly prepared: LegalDate;
  readonly reviewed: LegalDate | null;
  /** One full sentence. */
  readonly basis: string;
  readonly basisLink: LinkModel | null;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly contactPhone: PhoneModel;
  readonly complaints: string | null;
  readonly buildings: readonly {
    readonly name: string;
    readonly address: string;
    readonly description: string;
  }[];
  readonly communication: string;
  readonly improvements: string | null;
  readonly shortcuts: string | null;
  readonly applications: readonly LinkModel[];
}

/** A result of the search as it stands on the page before anybody has asked. */
export interface SearchHit extends LinkModel {
  readonly what: string;
  /** "Odwołane" */
  readonly status: string | null;
  /** What stands below the title: "koncert", "sobota, 28 listopada, godz. 18:00", "Sala". */
  readonly facts: readonly string[];
  readonly place: string | null;
  /** Dates in the form of the search index. */
  readonly dates: string;
  readonly more: string;
}

export interface SearchPage extends PageFrame {
  readonly kind: 'search';
  /** The day that the dates of `nearest` are counted from: "2026-11-24". */
  readonly today: string;
  /** The next events, each once. */
  readonly nearest: readonly SearchHit[];
  /** Pages that lead on: lists of events, sections. `more` are words they are looked for by. */
  readonly lists: readonly (LinkModel & { readonly more: string })[];
  /** Pages with everything by first letter: the search without JavaScript. */
  readonly letters: readonly LinkModel[];
}

/** Everything whose title begins with a letter, or a part of it. */
export interface SearchLetterPage extends PageFrame {
  readonly kind: 'search-letter';
  readonly links: readonly LinkModel[];
  readonly letters: readonly NavigationLink[];
  /** Other parts of the same letter. */
  readonly parts: readonly NavigationLink[];
}

export interface SiteMapPage extends PageFrame {
  readonly kind: 'site-map';
  readonly sections: readonly { readonly heading: string; readonly links: readonly LinkModel[] }[];
}

export interface CalendarPage extends PageFrame {
  readonly kind: 'calendar';
  /** The calendar most people want. */
  readonly everything: FeedModel & {
    /** In full, to be copied. */
    readonly address: string;
    /** Where web calendars take it. */
    readonly google: string;
    readonly outlook: string;
  };
  readonly feeds: readonly {
    readonly heading: string;
    readonly explanation: string | null;
    readonly links: readonly FeedModel[];
  }[];
  /** For feed readers. */
  readonly channels: readonly FeedModel[];
}

export interface PlaceListPage extends PageFrame {
  readonly kind: 'place-list';
  readonly places: readonly PlaceModel[];
}

/** Events to come beside something else. */
export interface RelatedEvents {
  readonly heading: string;
  readonly events: readonly MentionedEvent[];
  /** Where more of them are. */
  readonly more: LinkModel;
}

export interface PlacePage extends PageFrame {
  readonly kind: 'place';
  readonly place: PlaceModel;
  readonly map: PlaceMapModel | null;
  readonly contact: ContactModel | null;
  readonly website: LinkModel | null;
  readonly access: AccessModel;
  readonly accessNote: string | null;
  readonly events: readonly MentionedEvent[];
  /** The place's own list, when not all of its events are here. */
  readonly moreEvents: LinkModel | null;
  readonly classes: readonly LinkModel[];
  readonly articles: readonly ArticleCard[];
}

export interface GrantCard {
  readonly href: string;
  readonly name: string;
  readonly programme: string;
  readonly funder: string;
  /** "40 000 zł" */
  readonly amount: string | null;
  readonly total: string | null;
  readonly wording: string;
  readonly logos: readonly PictureModel[];
  readonly example: boolean;
}

export interface GrantListPage extends PageFrame {
  readonly kind: 'grant-list';
  readonly grants: readonly GrantCard[];
}

export interface GrantPage extends PageFrame {
  readonly kind: 'grant';
  readonly grant: GrantCard;
  readonly facts: readonly FactModel[];
  readonly body: RichText;
  readonly events: readonly MentionedEvent[];
}

/** What can be read without a connection: the programme in words, and the pages that are kept. */
export interface OfflinePage extends PageFrame {
  readonly kind: 'offline';
  /** "od 24 listopada do 24 grudnia 2026" */
  readonly period: string;
  /** Every date, each with its day in full: nothing here may depend on the day it is read. */
  readonly days: readonly {
    /** "sobota, 28 listopada 2026" */
    readonly day: string;
    readonly events: readonly {
      readonly link: LinkModel;
      /** "18:00–20:00", "trwa do 13 grudnia 2026", or null for a whole day */
      readonly when: string | null;
      readonly status: string | null;
      /** "Sala widowiskowa, 20–30 zł" */
      readonly facts: string;
    }[];
  }[];
  /** Paths of the pages that a browser keeps, the most important first. */
  readonly keep: readonly string[];
}

export interface NotFoundPage extends PageFrame {
  readonly kind: 'not-found';
  readonly links: readonly LinkModel[];
  /** What takes place next. */
  readonly events: readonly LinkModel[];
}

/** All components in all their states, from the examples beside them. */
export interface StyleGuidePage extends PageFrame {
  readonly kind: 'style-guide';
}

/** A page that was withdrawn: says so, and where to go on. */
export interface WithdrawnPage extends PageFrame {
  readonly kind: 'withdrawn';
  readonly links: readonly LinkModel[];
  readonly events: readonly LinkModel[];
}

/** A page that moved; for hosts that cannot redirect. */
export interface MovedPage extends PageFrame {
  readonly kind: 'moved';
  readonly to: string;
}

export type PageModel =
  | FrontPage
  | EventListPage
  | ArchivePage
  | EventPage
  | ClassListPage
  | ClassPlanPage
  | ClassPage
  | HeritageListPage
  | HeritageTimelinePage
  | HeritageMapPage
  | HeritageArticlePage
  | NewsListPage
  | NewsItemPage
  | ContentPage
  | ContactPage
  | AccessibilityHubPage
  | DeclarationPage
  | SearchPage
  | SearchLetterPage
  | SiteMapPage
  | CalendarPage
  | PlaceListPage
  | PlacePage
  | GrantListPage
  | GrantPage
  | OfflinePage
  | NotFoundPage
  | StyleGuidePage
  | WithdrawnPage
  | MovedPage;

/** A file that is not a page: feeds, robots.txt, redirects.json. `path` has no trailing slash. */
export interface FileModel {
  readonly kind: 'file';
  readonly path: string;
  readonly contentType: string;
  readonly body: string;
  /** How the bytes of a file that is no text stand in `body`. */
  readonly encoding?: 'base64';
}

export type RouteModel = PageModel | FileModel;

/** Every route of the site by its path, in a canonical order. */
export interface SiteModel {
  /** The Warsaw moment the models were made for, ISO 8601 with offset. */
  readonly moment: string;
  readonly routes: readonly RouteModel[];
}
