import type { InlineNode } from '../snapshot/rich-text.ts';

/** The languages of the panel's lists: its word and the BCP 47 code. A test compares both with the panel's. */
export const languageCodes = {
  angielski: 'en',
  ukraiński: 'uk',
  niemiecki: 'de',
  francuski: 'fr',
  włoski: 'it',
  hiszpański: 'es',
  łacina: 'la',
  hebrajski: 'he',
  jidysz: 'yi',
  rosyjski: 'ru',
  białoruski: 'be',
  czeski: 'cs',
  słowacki: 'sk',
  litewski: 'lt',
  węgierski: 'hu',
  grecki: 'el',
  arabski: 'ar',
} as const;

/** A language other than Polish that an editor can mark words with. */
export type Language = (typeof languageCodes)[keyof typeof languageCodes];

const codes: readonly Language[] = Object.values(languageCodes);
const rightToLeft: ReadonlySet<Language> = new Set<Language>(['he', 'yi', 'ar']);

/** Whether a word says one of these languages. */
export function isLanguage(code: string): code is Language {
  return codes.some((known) => known === code);
}

/** The attributes of an element whose words are in a language; none for Polish (WCAG 2.2, 3.1.2). */
export function inLanguage(language: Language | null | undefined): {
  readonly lang?: Language;
  readonly dir?: 'rtl';
} {
  if (language == null) return {};
  return rightToLeft.has(language) ? { lang: language, dir: 'rtl' } : { lang: language };
}

/** The language of a line when all its words have the same mark; null for Polish and for a mixture. */
export function languageOfLine(children: readonly InlineNode[]): Language | null {
  const texts = children
    .flatMap((node) => (node.type === 'link' ? node.children : node))
    .filter(({ text }) => text.trim() !== '');
  const first = texts[0]?.lang ?? null;
  return texts.every(({ lang }) => (lang ?? null) === first) ? first : null;
}
