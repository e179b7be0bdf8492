import { languageByLetters } from '../text/language-by-letters.ts';
import { inLanguage } from '../text/languages.ts';

const ALT = /\salt="([^"]*)"/;
const ENTITY = /&[^;\s]+;/g;

/**
 * The tag of a picture or of a choice in a list, which cannot hold a `span`, with the language of its
 * words where all of them are in one other script; any other tag, and one that says a language, unchanged.
 *
 * @param tag `<img alt="…">`
 * @param name of the element
 * @param text what stands behind the tag
 */
export function withOwnLanguage(tag: string, name: string, text: string): string {
  if (/\slang="/.test(tag) || tag.startsWith('</')) return tag;
  const own = name === 'img' ? (ALT.exec(tag)?.[1] ?? '') : name === 'option' ? text : '';
  const language = languageByLetters(own.replace(ENTITY, ' '));
  if (language === null) return tag;
  const { lang, dir } = inLanguage(language);
  const said = ` lang="${lang}"${dir === undefined ? '' : ` dir="${dir}"`}`;
  return `<${name}${said}${tag.slice(name.length + 1)}`;
}
