/**
 * The content as the site knows it: one validated, plain, JSON-serialisable value.
 *
 * Everything here is published content. Polish enumeration values of the panel are mapped to the
 * field's English terms (schema.org, iCalendar) when the CMS answer is validated. Instants are ISO
 * 8601 in UTC ("2026-11-28T17:00:00.000Z"), dates "2026-11-28", times of day "18:00" (wall clock of
 * Europe/Warsaw). A field that an editor left empty is `null`, a list is empty.
 */

import type { Language } from '../text/languages.ts';
import type { RichText } from './rich-text.ts';

/** A file of the media library. `version` changes whenever the file behind `url` may have changed. */
export interface Media {
  readonly url: string;
  readonly version: string;
  readonly name: string;
  readonly mime: string;
  /** Kilobytes, as the CMS counts them. */
  readonly size: number;
  readonly width: number | null;
  readonly height: number | null;
}

export type ImageRole = 'informative' | 'decorative' | 'poster' | 'logo';

/** One use of a picture: the alternative text belongs to the use, not to the file. */
export interface Image {
  readonly media: Media;
  readonly role: ImageRole;
  readonly alternativeText: string | null;
  readonly posterText: string | null;
  readonly caption: string | null;
  readonly credit: string | null;
}

export interface Link {
  readonly label: string;
  readonly url: string;
}

export interface Attachment {
  readonly title: string;
  readonly file: Media;
  /** BCP 47; null is Polish. */
  readonly language: Language | null;
  /** Its content in words, or where to ask for it. */
  readonly alternative: string | null;
  /** A page that says the same. */
  readonly alternativeUrl: string | null;
  /** false where the panel found no letters or no tags in it. */
  readonly isAccessible: boolean;
}

export interface Audience {
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
  readonly children: boolean;
  readonly youth: boolean;
  readonly adults: boolean;
  readonly seniors: boolean;
  readonly families: boolean;
}

export interface Price {
  readonly kind: 'free' | 'paid' | 'donation';
  /** Złoty. */
  readonly from: number | null;
  readonly to: number | null;
  readonly note: string | null;
}

export interface Enrolment {
  readonly kind: 'walk-in' | 'tickets' | 'registration';
  readonly url: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly desk: string | null;
  readonly opensAt: string | null;
}

export type AccessFeature =
  | 'stepFreeAccess'
  | 'accessibleToilet'
  | 'polishSignLanguage'
  | 'audioDescription'
  | 'captions'
  | 'inductionLoop'
  | 'relaxed'
  | 'assistanceDog'
  | 'easyToRead';

export type AccessAnswer = 'yes' | 'no' | 'on-request';

/** Only what was answered is present: a missing feature means "not stated", never "no". */
export interface Access {
  readonly features: Readonly<Partial<Record<AccessFeature, AccessAnswer>>>;
  readonly onRequestHow: string | null;
}

export interface Contact {
  readonly label: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

export interface Address {
  /** A village has no streets. */
  readonly street: string | null;
  readonly postalCode: string | null;
  readonly city: string;
}

export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

export type OccurrenceStatus = 'scheduled' | 'cancelled' | 'postponed' | 'rescheduled' | 'sold-out';

export interface Occurrence {
  readonly start: string;
  readonly end: string | null;
  readonly allDay: boolean;
  readonly doors: string | null;
  /** documentId of a place, when it differs from the event's. */
  readonly place: string | null;
  readonly status: OccurrenceStatus;
  readonly previousStart: string | null;
  readonly note: string | null;
  readonly access: Access | null;
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export interface Recurrence {
  readonly frequency: 'weekly' | 'monthly';
  readonly interval: number;
  readonly weekday: Weekday;
  /** Which such weekday of the month; -1 is the last. Only with `monthly`. */
  readonly ordinal: 1 | 2 | 3 | 4 | -1 | null;
  readonly from: string;
  readonly until: string;
  readonly startTime: string;
  readonly endTime: string | null;
  readonly exceptions: readonly { readonly date: string; readonly reason: string | null }[];
}

export type EventKind =
  | 'concert'
  | 'performance'
  | 'film'
  | 'exhibition'
  | 'workshop'
  | 'contest'
  | 'meeting'
  | 'festival'
  | 'dance'
  | 'trip';

/** What every document carries. */
export interface Entry {
  readonly documentId: string;
  readonly updatedAt: string;
  /** Example content that the institution has not confirmed; the page says so. */
  readonly example: boolean;
}

export interface Event extends Entry {
  readonly title: string;
  /** null: Polish. */
  readonly titleLanguage: Language | null;
  readonly slug: string;
  readonly kind: EventKind;
  readonly lead: string;
  readonly body: RichText;
  readonly image: Image | null;
  readonly occurrences: readonly Occurrence[];
  readonly recurrence: Recurrence | null;
  readonly place: string | null;
  readonly organisers: readonly string[];
  readonly partners: readonly string[];
  readonly audience: Audience | null;
  readonly price: Price;
  readonly enrolment: Enrolment | null;
  readonly access: Access | null;
  readonly accessContact: Contact | null;
  readonly hazards: {
    readonly strobe: boolean;
    readonly haze: boolean;
    readonly loudNoise: boolean;
    readonly note: string | null;
  } | null;
  readonly series: string | null;
  readonly relatedArticles: readonly string[];
  readonly gallery: readonly Image[];
  readonly report: RichText;
  readonly grant: string | null;
}

export type GroupState = 'free-places' | 'last-places' | 'waiting-list' | 'full';
export type Level = 'beginner' | 'intermediate' | 'advanced' | 'all';
export type Discipline =
  | 'dance'
  | 'music'
  | 'singing'
  | 'art'
  | 'theatre'
  | 'fitness'
  | 'languages'
  | 'technology'
  | 'early-years';

export interface Slot {
  readonly weekday: Weekday;
  readonly start: string;
  readonly end: string;
  readonly place: string | null;
}

export interface Group {
  readonly name: string;
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
  readonly level: Level | null;
  readonly state: GroupState;
  readonly slots: readonly Slot[];
}

export interface Class extends Entry {
  readonly title: string;
  /** null: Polish. */
  readonly titleLanguage: Language | null;
  readonly slug: string;
  readonly discipline: Discipline;
  readonly lead: string;
  readonly body: RichText;
  readonly image: Image | null;
  readonly audience: Audience | null;
  readonly instructors: readonly string[];
  readonly place: string | null;
  readonly season: string;
  readonly groups: readonly Group[];
  readonly fee: {
    readonly kind: 'free' | 'paid';
    readonly month: number | null;
    readonly semester: number | null;
    readonly single: number | null;
    readonly concessions: string | null;
    readonly note: string | null;
  };
  readonly enrolment: Enrolment | null;
  readonly firstClassFree: boolean;
  readonly access: Access | null;
  readonly accessContact: Contact | null;
  readonly whatToBring: string | null;
}

export type ContentBlock =
  | { readonly type: 'text'; readonly body: RichText }
  | { readonly type: 'image'; readonly image: Image }
  | { readonly type: 'gallery'; readonly title: string | null; readonly images: readonly Image[] }
  | {
      readonly type: 'quote';
      readonly text: string;
      /** null: Polish. */
      readonly language: Language | null;
      readonly source: string | null;
    }
  | {
      readonly type: 'timeline-entry';
      readonly label: string;
      readonly year: number;
      readonly text: string;
    }
  | {
      readonly type: 'map-point';
      readonly label: string;
      readonly coordinates: Coordinates;
      readonly description: string | null;
    }
  | {
      readonly type: 'audio';
      readonly title: string;
      readonly file: Media;
      readonly transcript: string;
    }
  | {
      readonly type: 'video';
      readonly title: string;
      readonly file: Media | null;
      readonly url: string | null;
      readonly captions: Media | null;
      readonly transcript: string | null;
      readonly audioDescription: string | null;
    }
  | {
      readonly type: 'table';
      readonly caption: string;
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly type: 'file'; readonly attachment: Attachment };

export interface HeritageArticle extends Entry {
  readonly title: string;
  /** null: Polish. */
  readonly titleLanguage: Language | null;
  readonly slug: string;
  readonly lead: string;
  readonly cover: Image | null;
  readonly content: readonly ContentBlock[];
  readonly period: string;
  readonly yearFrom: number | null;
  readonly yearTo: number | null;
  readonly place: string | null;
  readonly coordinates: Coordinates | null;
  readonly people: readonly { readonly name: string; readonly years: string | null }[];
  readonly topics: readonly string[];
  readonly author: string | null;
  readonly sources: readonly {
    readonly title: string;
    readonly language: Language | null;
    readonly publisher: string | null;
    readonly url: string | null;
    readonly year: string | null;
  }[];
  readonly reviewedOn: string | null;
  readonly relatedArticles: readonly string[];
}

export interface NewsItem extends Entry {
  readonly title: string;
  /** null: Polish. */
  readonly titleLanguage: Language | null;
  readonly slug: string;
  readonly lead: string;
  readonly body: RichText;
  readonly image: Image | null;
  readonly publishedOn: string;
  readonly event: string | null;
  readonly attachments: readonly Attachment[];
}

export interface Page extends Entry {
  readonly title: string;
  /** null: Polish. */
  readonly titleLanguage: Language | null;
  readonly slug: string;
  readonly lead: string | null;
  readonly content: readonly ContentBlock[];
  readonly menu: 'main' | 'footer' | 'none';
  readonly order: number;
}

export interface Place extends Entry {
  readonly name: string;
  readonly slug: string;
  readonly address: Address;
  readonly coordinates: Coordinates | null;
  readonly directions: string | null;
  readonly access: Access | null;
  readonly accessNote: string | null;
  readonly phone: string | null;
  readonly website: string | null;
}

export interface Person extends Entry {
  readonly name: string;
  readonly role: string;
  readonly bio: string | null;
  readonly photo: Image | null;
}

export interface Partner extends Entry {
  readonly name: string;
  readonly website: string | null;
  readonly logo: Image | null;
}

export interface Season extends Entry {
  readonly name: string;
  readonly start: string;
  readonly end: string;
  readonly breaks: readonly {
    readonly name: string;
    readonly start: string;
    readonly end: string;
  }[];
  readonly skipPublicHolidays: boolean;
}

export interface EventSeries extends Entry {
  readonly name: string;
  readonly slug: string;
  readonly description: string | null;
}

export interface Topic {
  readonly documentId: string;
  readonly updatedAt: string;
  readonly name: string;
  readonly slug: string;
  readonly description: string | null;
}

export interface Grant extends Entry {
  readonly name: string;
  readonly slug: string;
  readonly programme: string;
  readonly funder: string;
  /** Złoty. */
  readonly amount: number | null;
  readonly total: number | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly wording: string;
  readonly description: RichText;
  readonly logos: readonly Image[];
}

export interface Alert extends Entry {
  readonly title: string;
  readonly text: string;
  readonly level: 'info' | 'important' | 'urgent';
  readonly startsAt: string;
  readonly endsAt: string;
  readonly link: Link | null;
}

/** A address that moved (`to` is set) or whose page was withdrawn. Both begin and end with "/". */
export interface Redirect {
  readonly documentId: string;
  readonly from: string;
  readonly kind: 'moved' | 'withdrawn';
  readonly to: string | null;
  readonly title: string | null;
}

export interface SiteSettings extends Entry {
  readonly name: string;
  readonly shortName: string;
  readonly tagline: string | null;
  readonly description: string;
  readonly town: string;
  readonly mainPlace: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly openingHours: readonly { readonly days: string; readonly hours: string }[];
  readonly socialLinks: readonly Link[];
  readonly bipUrl: string | null;
  /** The official mark of the Biuletyn Informacji Publicznej. */
  readonly bipLogo: Image | null;
  readonly logo: Image | null;
  readonly footerNote: string | null;
}

export interface AccessibilityDeclaration extends Entry {
  readonly sitePublishedOn: string;
  readonly siteUpdatedOn: string;
  readonly status: 'full' | 'partial' | 'none';
  readonly nonconformities: readonly {
    readonly element: string;
    readonly pageUrl: string | null;
    readonly description: string;
    readonly effect: string | null;
    readonly alternative: string | null;
    readonly category: 'annex' | 'excluded' | 'burden';
    readonly legalBasis: string | null;
  }[];
  readonly preparedOn: string;
  readonly reviewedOn: string | null;
  readonly basis: 'self-assessment' | 'external-audit' | 'contractor-statement';
  readonly basisName: string | null;
  readonly basisUrl: string | null;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly contactPhone: string;
  readonly complaints: string | null;
  readonly buildings: readonly {
    readonly name: string;
    readonly address: string;
    readonly description: string;
  }[];
  readonly communication: string;
  readonly improvements: string | null;
  readonly shortcuts: string | null;
  readonly applications: readonly Link[];
}

/** All published content at one moment. Relations are documentIds. Lists are sorted by documentId. */
export interface Snapshot {
  readonly events: readonly Event[];
  readonly classes: readonly Class[];
  readonly heritageArticles: readonly HeritageArticle[];
  readonly newsItems: readonly NewsItem[];
  readonly pages: readonly Page[];
  readonly places: readonly Place[];
  readonly people: readonly Person[];
  readonly partners: readonly Partner[];
  readonly seasons: readonly Season[];
  readonly eventSeries: readonly EventSeries[];
  readonly topics: readonly Topic[];
  readonly grants: readonly Grant[];
  readonly alerts: readonly Alert[];
  readonly redirects: readonly Redirect[];
  readonly siteSettings: SiteSettings;
  readonly accessibilityDeclaration: AccessibilityDeclaration | null;
}
