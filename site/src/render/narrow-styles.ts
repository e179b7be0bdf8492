import postcss, { type ChildNode, type Container, type Rule } from 'postcss';

const STYLE = /(<style\b[^>]*>)([\s\S]*?)(<\/style>)/g;
const INLINE_SCRIPT = /<script>([\s\S]*?)<\/script>/g;

/**
 * Takes out of a page's styles what needs a class or an element that the page does not have and no
 * script of it makes: a section's styles serve all kinds of its pages. The hashes of what changed are
 * to be put into the policy. Pure; `html` comes back with what each changed style was before, by what
 * it is now.
 *
 * @param scripts code of the scripts a page may fetch, by their addresses; those that the page names
 *   may make any element or class that stands in their code
 * @param always names of classes, elements and custom properties that may be needed on any page
 */
export function narrowStyles(
  html: string,
  scripts: Readonly<Record<string, string>>,
  always: readonly string[],
): { readonly html: string; readonly before: ReadonlyMap<string, string> } {
  const before = new Map<string, string>();
  const known = new Set<string>(always);
  const markup = html.replace(STYLE, '');
  for (const [, name = ''] of markup.matchAll(/<([a-z][\w-]*)/g)) known.add(name);
  for (const [, names = ''] of markup.matchAll(/\bclass="([^"]*)"/g)) addWords(names, known);
  for (const [, code = ''] of markup.matchAll(INLINE_SCRIPT)) addWords(code, known);
  for (const [address, code] of Object.entries(scripts)) {
    if (markup.includes(address)) addWords(code, known);
  }
  const narrowed = html.replace(STYLE, (whole, open: string, css: string, close: string) => {
    const rules = partsOf(css).map((part) => write(part, known));
    const kept = withoutIdleProperties(rules.join(''), markup, always);
    if (kept.length >= css.length) return whole;
    before.set(kept, css);
    return open + kept + close;
  });
  return { html: narrowed, before };
}

const USE = /var\(\s*(--[\w-]+)/g;
const PROPERTY = /(?<=[{;])(--[\w-]+):[^;}]*(?:;|(?=\}))/g;

/** Custom properties that neither the style nor the markup uses; what only those used goes with them. */
function withoutIdleProperties(css: string, markup: string, always: readonly string[]): string {
  const uses = [...css.matchAll(USE), ...markup.matchAll(USE)];
  const used = new Set([...always, ...uses.map(([, name = '']) => name)]);
  const left = css.replace(PROPERTY, (declaration, name: string) =>
    used.has(name) ? declaration : '',
  );
  return left === css ? css : withoutIdleProperties(left, markup, always);
}

function addWords(text: string, words: Set<string>): void {
  for (const word of text.split(/[^\w-]+/)) words.add(word);
}

/** A piece of a style sheet: as it is, a rule by its selectors, or what stands around others. */
type Part =
  | string
  | {
      readonly selectors: readonly { readonly text: string; readonly needs: readonly string[] }[];
      readonly body: string;
    }
  | { readonly head: string; readonly parts: readonly Part[] };

/** The site has a handful of style sheets and thousands of pages. */
const read = new Map<string, readonly Part[]>();

function partsOf(css: string): readonly Part[] {
  const found = read.get(css) ?? partsIn(postcss.parse(css));
  read.set(css, found);
  return found;
}

function partsIn(container: Container): readonly Part[] {
  return container.nodes?.map(partOf) ?? [];
}

function partOf(node: ChildNode): Part {
  if (node.type === 'rule') return ruleOf(node);
  const holdsRules =
    node.type === 'atrule' && /^(media|supports|layer|container|scope)$/.test(node.name);
  if (!holdsRules || node.nodes === undefined) return `${node.toString()}${endOf(node)}`;
  return { head: `@${node.name} ${node.params}`, parts: partsIn(node) };
}

function ruleOf(rule: Rule): Part {
  const selectors = rule.selectors.map((text) => ({ text, needs: namesNeeded(text) }));
  const text = rule.toString();
  return { selectors, body: text.slice(text.indexOf('{')) };
}

/** At-rules without a block and declarations end with a semicolon, which is not part of them. */
function endOf(node: ChildNode): string {
  return (node.type === 'atrule' && node.nodes === undefined) || node.type === 'decl' ? ';' : '';
}

/** Classes and elements, without what stands in brackets, of which one choice may be enough, or none. */
function namesNeeded(selector: string): readonly string[] {
  let plain = selector.replace(/\[[^\]]*\]/g, '');
  let longer = '';
  while (longer !== plain) {
    longer = plain;
    plain = longer.replace(/\([^()]*\)/g, '');
  }
  return plain.replace(/::?[\w-]+/g, '').match(/[a-z][\w-]*/gi) ?? [];
}

function write(part: Part, known: ReadonlySet<string>): string {
  if (typeof part === 'string') return part;
  if ('parts' in part) {
    const within = part.parts.map((one) => write(one, known)).join('');
    return within === '' ? '' : `${part.head}{${within}}`;
  }
  const kept = part.selectors.filter(({ needs }) => needs.every((name) => known.has(name)));
  return kept.length === 0 ? '' : kept.map(({ text }) => text).join(',') + part.body;
}
