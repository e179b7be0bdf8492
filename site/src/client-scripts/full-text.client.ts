/**
 * Fetched when a visitor presses "Szukaj także w treści": asks Pagefind's index, which holds the stems of
 * all words of all entries (see `src/build/index-for-search.ts`), and shows each place found.
 */
import { excerptOf } from '../search/excerpt.ts';
import { queryStems } from '../search/query-stems.ts';
import { counted } from '../text/plural.ts';

/** What is used of Pagefind's module. */
interface Pagefind {
  search(stems: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}
interface PagefindResult {
  data(): Promise<{
    readonly url: string;
    readonly meta: { readonly title?: string; readonly text?: string };
  }>;
}

const ENGINE = '/pagefind/pagefind.js';
const AT_ONCE = 10;
const pages = { one: 'stronie', few: 'stronach', many: 'stronach' } as const;

let engine: Promise<Pagefind> | null = null;
let turn = 0;

export function start(button: HTMLElement): void {
  button.addEventListener('click', () => void answer());
  void answer();
}

async function answer(): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('#szukaj input');
  const status = document.querySelector('#szukaj [role=status]');
  const part = document.querySelector<HTMLElement>('#w-tresci');
  const list = part?.querySelector('ul');
  if (!field || !status || !part || !list) return;
  const mine = String(++turn);
  const query = field.value;
  // Taken away by the search itself when something else is asked meanwhile.
  part.dataset['asked'] = mine;
  const isOver = () => part.dataset['asked'] !== mine || field.value !== query;
  status.replaceChildren('Szukam w treści stron…');
  try {
    engine ??= loadEngine();
    const stems = queryStems(query);
    const { results } = await (await engine).search(stems.join(' '));
    const found = await Promise.all(results.slice(0, AT_ONCE).map((result) => result.data()));
    if (isOver()) return;
    list.replaceChildren(
      ...found.map(({ url, meta }) => item(url, meta.title ?? url, meta.text ?? '', stems)),
    );
    part.hidden = found.length === 0;
    const shown = results.length > AT_ONCE ? ` Oto ${AT_ONCE} najlepszych.` : '';
    status.replaceChildren(
      found.length === 0
        ? 'W treści stron też nie ma tych słów.'
        : `Znaleziono w treści na ${counted(results.length, pages)}.${shown}`,
    );
    if (found.length > 0) part.querySelector('h2')?.focus();
  } catch {
    engine = null;
    if (isOver()) return;
    status.replaceChildren(
      'Wyszukiwanie w treści teraz nie działa. Spróbuj za chwilę albo skorzystaj ze spisu od A do Z.',
    );
  }
}

async function loadEngine(): Promise<Pagefind> {
  const module: Pagefind = await import(/* @vite-ignore */ ENGINE);
  return module;
}

function item(url: string, title: string, text: string, stems: readonly string[]): HTMLElement {
  const li = document.createElement('li');
  const link = document.createElement('a');
  const excerpt = document.createElement('p');
  link.href = url;
  link.className = 'tap';
  link.textContent = title;
  for (const { text: words, found } of excerptOf(text, new Set(stems))) {
    const mark = found ? document.createElement('mark') : null;
    mark?.append(words);
    excerpt.append(mark ?? words);
  }
  li.append(link, excerpt);
  return li;
}
