/** An entry that uses a file, in the panel's words. */
export interface UseLine {
  /** The name of the list it stands in: 'Wydarzenia'. */
  readonly list: string;
  readonly title: string;
  /** Where the panel edits it. */
  readonly path: string;
  /** The fields that lead to the file: 'Obraz, Galeria'. */
  readonly fields: string;
  /** Whether visitors see it there. */
  readonly state: string;
}

/** A file of the media library and what uses it. */
export interface FileLine {
  readonly id: number;
  readonly name: string;
  /** The address of a small picture of it; null for what is no picture. */
  readonly thumbnail: string | null;
  /** In one sentence: how often it is used, and whether it may be deleted. */
  readonly verdict: string;
  readonly uses: readonly UseLine[];
}

/** What the page „Gdzie użyto zdjęcia” shows. */
export interface FileUsesView {
  readonly headline: string;
  readonly files: readonly FileLine[];
  readonly page: number;
  readonly pages: number;
  readonly askAgainAfter: null;
}
