/** The content types documents may be written for; a folder or single file carries this name. */
export const typeNames = [
  'topic',
  'place',
  'person',
  'partner',
  'season',
  'event-series',
  'grant',
  'heritage-article',
  'event',
  'class',
  'news-item',
  'page',
  'alert',
  'redirect',
  'site-settings',
  'accessibility-declaration',
] as const;

export type TypeName = (typeof typeNames)[number];
