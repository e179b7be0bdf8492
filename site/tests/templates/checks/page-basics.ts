import { type BuiltPage, htmlElements } from '../html-elements.ts';

/** Language, one h1, a title, a skip link's target, no style attribute, no event handler. */
export function pageBasics({ path, html }: BuiltPage): readonly string[] {
  const elements = htmlElements(html);
  const count = (tag: string) => elements.filter((element) => element.tag === tag).length;
  const language = elements.find(({ tag }) => tag === 'html')?.attributes.get('lang');
  const findings: string[] = [];
  if (language !== 'pl') findings.push(`${path}: <html lang> is ${language ?? 'missing'}`);
  for (const tag of ['h1', 'main', 'title']) {
    if (count(tag) !== 1) findings.push(`${path}: ${count(tag)} × <${tag}>`);
  }
  for (const { tag, attributes } of elements) {
    for (const name of attributes.keys()) {
      if (name === 'style' || name.startsWith('on')) findings.push(`${path}: <${tag} ${name}>`);
    }
  }
  const declaration = elements.find(
    ({ tag, attributes }) => tag === 'meta' && attributes.get('name') === 'deklaracja-dostępności',
  );
  if (!declaration) findings.push(`${path}: no meta "deklaracja-dostępności"`);
  return findings;
}

/** WCAG 2.4.2: a title stands on one page only. */
export function uniqueTitles(pages: readonly BuiltPage[]): readonly string[] {
  const seen = new Map<string, string>();
  return pages.flatMap(({ path, html }) => {
    const title = htmlElements(html).find(({ tag }) => tag === 'title')?.text ?? '';
    const other = seen.get(title);
    seen.set(title, path);
    return other === undefined ? [] : [`${path}: title "${title}" also on ${other}`];
  });
}
