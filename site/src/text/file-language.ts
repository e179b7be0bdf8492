import type { Language } from './languages.ts';

/** The languages of a file to download by their codes (BCP 47), as they are said beside its link. */
export const fileLanguages = {
  en: 'po angielsku',
  uk: 'po ukraińsku',
  de: 'po niemiecku',
  fr: 'po francusku',
  it: 'po włosku',
  es: 'po hiszpańsku',
  la: 'po łacinie',
  he: 'po hebrajsku',
  yi: 'w jidysz',
  ru: 'po rosyjsku',
  be: 'po białorusku',
  cs: 'po czesku',
  sk: 'po słowacku',
  lt: 'po litewsku',
  hu: 'po węgiersku',
  el: 'po grecku',
  ar: 'po arabsku',
} as const satisfies Record<Language, string>;
