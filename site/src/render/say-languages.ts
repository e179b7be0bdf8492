import { scriptRuns } from '../../../cms/src/publishing-rules/detect-script.mts';
import { inLanguage, isLanguage } from '../text/languages.ts';
import { withOwnLanguage } from './own-language.ts';

/** Tags and comments; as a whole what holds no words for visitors, or none that a span may stand in. */
const MARKUP =
  /<!--[\s\S]*?-->|<(head|script|style|template|noscript|svg|textarea|code)\b[\s\S]*?<\/\1>|<!?\/?[a-z](?:[^<>"]|"[^"]*")*>/gi;
const TAG = /^<(\/?)([a-z][\w-]*)/i;
const LANG = /\slang="([^"]*)"/;
const POLISH = /^pl(?:-|$)/i;
const VOID = words('area base br col embed hr img input link meta source track wbr');
/** What stands within a line. */
const INLINE = words(
  'a abbr b bdi bdo cite em i kbd label mark q s small span strong sub sup time u wbr svg code script',
);

/**
 * Says the language of words in another script wherever the page says Polish (WCAG 2.2, 3.1.2, technique
 * H58): an editor has no list for that in most fields, and the letters tell. A description of a
 * picture and a choice in a list say it of themselves, when they are in that script as a whole. Pure.
 *
 * @param html a page; what stands outside of its root counts as Polish
 */
export function sayLanguages(html: string): string {
  if (scriptRuns(html).length === 0) return html;
  const parts = partsOf(html);
  const open: { readonly name: string; readonly isPolish: boolean }[] = [];
  let line: number[] = [];
  const endLine = () => {
    for (const [index, text] of marked(parts, line)) parts[index] = text;
    line = [];
  };
  for (const [index, part] of parts.entries()) {
    const isPolish = open.at(-1)?.isPolish ?? true;
    if (index % 2 === 0) {
      if (isPolish && open.at(-1)?.name !== 'option') line.push(index);
      else endLine();
      continue;
    }
    const [, slash, tag = ''] = TAG.exec(part) ?? [];
    const name = tag.toLowerCase();
    if (!INLINE.has(name) && name !== '') endLine();
    if (isPolish) parts[index] = withOwnLanguage(part, name, parts[index + 1] ?? '');
    if (slash === '/') open.length = lastOf(name, open);
    else if (name !== '' && !VOID.has(name) && !part.endsWith(`</${tag}>`)) {
      const language = LANG.exec(parts[index] ?? '')?.[1];
      open.push({ name, isPolish: language === undefined ? isPolish : POLISH.test(language) });
    }
  }
  endLine();
  return parts.join('');
}

/** How many elements are left open when the last one of this name ends; all of them where none has it. */
function lastOf(name: string, open: readonly { readonly name: string }[]): number {
  const at = open.findLastIndex((one) => one.name === name);
  return at < 0 ? open.length : at;
}

/** Text at even places, markup at odd ones. */
function partsOf(html: string): string[] {
  const parts: string[] = [];
  let at = 0;
  for (const { 0: markup, index } of html.matchAll(MARKUP)) {
    parts.push(html.slice(at, index), markup);
    at = index + markup.length;
  }
  return [...parts, html.slice(at)];
}

/** The texts of a line that change: a run may go on from one inline element into the next. */
function marked(
  parts: readonly string[],
  line: readonly number[],
): [index: number, text: string][] {
  const runs = scriptRuns(line.map((index) => parts[index]).join(''));
  if (runs.length === 0) return [];
  let start = 0;
  return line.map((index) => {
    const text = parts[index] ?? '';
    let written = '';
    let at = 0;
    for (const run of runs) {
      const from = Math.max(run.start - start, at);
      const to = Math.min(run.end - start, text.length);
      if (from >= to) continue;
      written += text.slice(at, from) + span(text.slice(from, to), run.language);
      at = to;
    }
    start += text.length;
    return [index, written + text.slice(at)];
  });
}

function span(text: string, language: string): string {
  if (!isLanguage(language) || !/\p{L}/u.test(text)) return text;
  const { lang, dir } = inLanguage(language);
  return `<span lang="${lang}"${dir === undefined ? '' : ` dir="${dir}"`}>${text}</span>`;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
