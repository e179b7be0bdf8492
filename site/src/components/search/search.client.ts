import { titleMatches } from './title-matches.ts';

/** What is used of Pagefind's module. */
interface Pagefind {
  search(query: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}
interface PagefindResult {
  data(): Promise<{
    readonly url: string;
    readonly excerpt: string;
    readonly meta: { readonly title?: string };
  }>;
}
interface Hit {
  readonly href: string;
  readonly title: string;
  readonly excerpt: string | null;
}

const MOST_FULL_TEXT_HITS = 20;
const PAUSE_BEFORE_SEARCH_MS = 250;

/** Puts the search field above the A–Z list and answers what is typed into it. */
export function startSearch(): void {
  const template = document.querySelector<HTMLTemplateElement>('#search-template');
  const list = document.querySelector<HTMLElement>('#spis');
  if (!template || !list) return;
  template.after(template.content.cloneNode(true));
  const form = document.querySelector<HTMLFormElement>('form.search');
  const field = form?.querySelector('input');
  const status = form?.querySelector('.search-status');
  const results = form?.querySelector('.search-results');
  if (!form || !field || !status || !results) return;

  const titles = [...list.querySelectorAll('a')].map((link) => ({
    href: link.pathname,
    title: link.textContent.trim(),
    excerpt: null,
  }));
  let pagefind: Promise<Pagefind | null> | null = null;
  let timer: number | undefined;
  let turn = 0;

  async function answer(query: string): Promise<void> {
    const mine = ++turn;
    if (query.trim() === '') {
      status?.replaceChildren();
      results?.replaceChildren();
      return;
    }
    const byTitle: Hit[] = titles.filter(({ title }) => titleMatches(title, query));
    show(byTitle);
    pagefind ??= loadPagefind();
    const engine = await pagefind;
    const byText = engine === null ? [] : await fullText(engine, query);
    if (mine !== turn) return;
    const known = new Set(byTitle.map(({ href }) => href));
    const all = [...byTitle, ...byText.filter(({ href }) => !known.has(href))];
    show(all);
    status?.replaceChildren(
      `Wyniki: ${all.length}.${engine === null ? ' Przeszukano tylko tytuły.' : ''}`,
    );
  }

  function show(hits: readonly Hit[]): void {
    results?.replaceChildren(...hits.map(resultItem));
  }

  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void answer(field.value), PAUSE_BEFORE_SEARCH_MS);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    void answer(field.value);
  });
}

/** null when the full-text index is not there or did not come: titles are searched all the same. */
async function loadPagefind(): Promise<Pagefind | null> {
  const address = '/pagefind/pagefind.js';
  try {
    const engine: Pagefind = await import(/* @vite-ignore */ address);
    return engine;
  } catch {
    return null;
  }
}

async function fullText(engine: Pagefind, query: string): Promise<Hit[]> {
  const { results } = await engine.search(query);
  const found = await Promise.all(
    results.slice(0, MOST_FULL_TEXT_HITS).map((result) => result.data()),
  );
  return found.map(({ url, excerpt, meta }) => ({
    href: url,
    title: meta.title ?? url,
    excerpt: plainText(excerpt),
  }));
}

/** The excerpt marks the found words with elements; only its words are wanted. */
function plainText(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent;
}

function resultItem(hit: Hit): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.className = 'tap';
  link.href = hit.href;
  link.textContent = hit.title;
  item.append(link);
  if (hit.excerpt !== null) {
    const excerpt = document.createElement('p');
    excerpt.textContent = hit.excerpt;
    item.append(excerpt);
  }
  return item;
}
