import type { PlainEntry } from '../publishing-rules/plain-entry';

/** The published entries of one content type. */
export interface PublishedType {
  readonly uid: string;
  /** What the panel calls the type: "Miejsca". */
  readonly name: string;
  readonly isSingle: boolean;
  /** With components where the type says something about the institution itself. */
  readonly entries: readonly PlainEntry[];
}

export const SETTINGS = 'api::site-settings.site-settings';
export const DECLARATION = 'api::accessibility-declaration.accessibility-declaration';
export const PAGE = 'api::page.page';

/** The types whose texts only the institution can answer for; events and news come and go. */
export const INSTITUTION_TYPES: readonly string[] = [
  SETTINGS,
  DECLARATION,
  PAGE,
  'api::place.place',
  'api::person.person',
];
