import { foreignRuns } from '../../../cms/src/publishing-rules/detect-language.mts';
import { languageOfScript, scriptRuns } from '../../../cms/src/publishing-rules/detect-script.mts';
import { attribute, type Element, selectorOf, textOf } from '../elements.ts';
import type { Fault } from '../finding.ts';
import type { Page } from '../page.ts';

/** What holds no words for visitors. */
const WITHOUT_WORDS = new Set(['head', 'noscript', 'script', 'style', 'svg', 'template', 'code']);
/** What stands within a line. */
const INLINE = new Set(
  'a abbr b bdi bdo cite em i kbd label mark q s small span strong sub sup time u wbr'.split(' '),
);
/** What holds words and no elements. */
const WITHOUT_PARTS = new Set(['img', 'option']);
const POLISH = /^pl(?:-|$)/i;

/** A line of a page as it is read, the words in other languages left out. */
interface Line {
  readonly of: Element;
  words: string;
}

/** Foreign words that are said to be Polish, each line told once. */
export function wordFaults(page: Page): readonly Fault[] {
  const root = page.elements[0];
  if (root === undefined) return [];
  return linesOf(root).flatMap(({ of, words }): Fault[] => {
    const [certain] = scriptRuns(words);
    const found = certain ?? foreignRuns(words)[0];
    if (found === undefined) return [];
    return [
      {
        rule: certain === undefined ? 'foreign-words' : ruleOfLetters(of, words),
        page: page.path,
        message: `"${shortened(found.text)}" is in another language ("${found.language}"?), and the nearest lang says Polish: a screen reader reads it with Polish sounds. Say its language with lang.`,
        selector: selectorOf(of),
        snippet: `<${of.tagName}>${escaped(attribute(of, 'alt') ?? textOf(of))}</${of.tagName}>`,
      },
    ];
  });
}

/** A description of a picture and a choice in a list have one language: no template can mend two. */
function ruleOfLetters(of: Element, words: string): string {
  return WITHOUT_PARTS.has(of.tagName) && languageOfScript(words) === null
    ? 'foreign-description'
    : 'foreign-script';
}

function linesOf(root: Element): readonly Line[] {
  const lines: Line[] = [];
  let line: Line | null = null;
  const add = (of: Element, words: string): void => {
    if (line === null) {
      line = { of, words: '' };
      lines.push(line);
    }
    line.words += words;
  };
  const walk = (element: Element, block: Element, polish: boolean): void => {
    const language = attribute(element, 'lang');
    const isPolish = language === null ? polish : POLISH.test(language);
    if (element.tagName === 'img' && isPolish) {
      lines.push({ of: element, words: attribute(element, 'alt') ?? '' });
    }
    if (WITHOUT_WORDS.has(element.tagName)) return;
    const isInline = INLINE.has(element.tagName);
    if (!isInline) line = null;
    const own = isInline ? block : element;
    for (const child of element.childNodes) {
      // What another language says parts what stands before from what comes after.
      if ('value' in child) add(own, isPolish ? child.value.replaceAll(/\s+/g, ' ') : '\n');
      else if ('tagName' in child) walk(child, own, isPolish);
    }
    if (!isInline) line = null;
  };
  walk(root, root, false);
  return lines;
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
