/** A language that a passage can be marked with. */
export type KnownLanguage = {
  /** BCP 47, as HTML's `lang` takes it. */
  readonly code: string;
  /** As the panel's lists name it. */
  readonly name: string;
  /** "po angielsku" */
  readonly said: string;
};

/**
 * The languages an editor can choose, those met most often in Poland first. The lists „Język…” of the
 * content model hold their names; rich text holds their codes.
 */
export const LANGUAGES = [
  { code: 'en', name: 'angielski', said: 'po angielsku' },
  { code: 'uk', name: 'ukraiński', said: 'po ukraińsku' },
  { code: 'de', name: 'niemiecki', said: 'po niemiecku' },
  { code: 'fr', name: 'francuski', said: 'po francusku' },
  { code: 'it', name: 'włoski', said: 'po włosku' },
  { code: 'es', name: 'hiszpański', said: 'po hiszpańsku' },
  { code: 'la', name: 'łacina', said: 'po łacinie' },
  { code: 'he', name: 'hebrajski', said: 'po hebrajsku' },
  { code: 'yi', name: 'jidysz', said: 'w jidysz' },
  { code: 'ru', name: 'rosyjski', said: 'po rosyjsku' },
  { code: 'be', name: 'białoruski', said: 'po białorusku' },
  { code: 'cs', name: 'czeski', said: 'po czesku' },
  { code: 'sk', name: 'słowacki', said: 'po słowacku' },
  { code: 'lt', name: 'litewski', said: 'po litewsku' },
  { code: 'hu', name: 'węgierski', said: 'po węgiersku' },
  { code: 'el', name: 'grecki', said: 'po grecku' },
  { code: 'ar', name: 'arabski', said: 'po arabsku' },
] as const satisfies readonly KnownLanguage[];

/** The language of a code such as 'en'; null for one that cannot be chosen. */
export function languageOf(code: unknown): KnownLanguage | null {
  return LANGUAGES.find((language) => language.code === code) ?? null;
}
