/**
 * Stands inside the search page, between the field and the lists: answers from what is on the page at
 * once, and from the whole index as soon as it is there. Without scripts the page is lists of links.
 */
import { dayOf, todayInWarsaw } from '../search/days.ts';
import { type Finder, finder, type Hit } from '../search/find.ts';
import { hitWords } from '../search/hit-words.ts';
import { type PackedIndex, unpackDates, unpackIndex } from '../search/index-format.ts';
import type { SearchEntry } from '../search/search-entry.ts';
import { inLanguage, isLanguage } from '../text/languages.ts';
import { counted } from '../text/plural.ts';

const INDEX = '/szukaj/indeks.json';
/** Typing has come to rest: time to say the number of results and to note the query in the address. */
const REST_MS = 400;
const MOST_HITS = 20;
const MOST_LISTS = 4;
const results = { one: 'wynik', few: 'wyniki', many: 'wyników' } as const;

type State = 'loading' | 'complete' | 'failed';

function answerHere(): void {
  const form = document.querySelector<HTMLFormElement>('#szukaj');
  const field = form?.querySelector('input');
  const status = form?.querySelector('[role=status]');
  const answer = document.querySelector<HTMLElement>('#wyniki');
  if (!form || !field || !status || !answer) return;
  const [heading, lists, hits] = answer.querySelectorAll<HTMLElement>('h2, ul');
  const more = answer.querySelector<HTMLButtonElement>('.more');
  const inText = answer.querySelector<HTMLButtonElement>('[data-script]');
  const textPart = answer.querySelector<HTMLElement>('#w-tresci');
  const today = todayInWarsaw(new Date());

  let state: State = 'loading';
  let everything = finder([]);
  let leading = finder([]);
  let shown: readonly Hit[] = [];
  let rest: number | undefined;

  function use(entries: readonly SearchEntry[]): void {
    everything = finder(entries.filter((entry) => !isList(entry)));
    leading = finder(entries.filter(isList));
  }

  /** Shows the answer to what stands in the field. */
  function show(): void {
    const query = field?.value.trim() ?? '';
    if (answer) answer.hidden = query === '';
    const found = everything.find(query, today);
    shown = found.hits;
    lists?.replaceChildren(...leadingLists(leading, query, today).map(listItem));
    fill(MOST_HITS);
    clearTimeout(rest);
    rest = window.setTimeout(() => {
      noteInAddress(query);
      // The status is the full text's until something else is asked; that the index failed is said anyhow.
      if (textPart?.dataset['asked'] === undefined || state === 'failed') say(query, found.partly);
    }, REST_MS);
  }

  /** Answers a query anew; what the full text said of the one before goes. */
  function ask(): void {
    if (textPart) {
      textPart.hidden = true;
      delete textPart.dataset['asked'];
    }
    show();
  }

  function fill(count: number): void {
    hits?.replaceChildren(...shown.slice(0, count).map((hit) => hitItem(hit, today)));
    if (!more) return;
    more.hidden = shown.length <= count;
    more.textContent = `Pokaż pozostałe wyniki (${shown.length - count})`;
  }

  /** Said by a screen reader too; while the index is on its way the number would be wrong. */
  function say(query: string, partly: boolean): void {
    const count = shown.length;
    const number =
      count === 0
        ? 'Brak wyników. Sprawdź pisownię albo poszukaj w treści stron.'
        : partly
          ? `Nic nie ma wszystkich tych słów. Najbliższe: ${counted(count, results)}.`
          : `Znaleziono ${counted(count, results)}.`;
    const text: Record<State, string> = {
      loading: 'Szukam…',
      complete: number,
      failed: `Spis nie dotarł, więc szukam tylko w najbliższych wydarzeniach i listach. ${number} Wszystko znajdziesz w spisie od A do Z pod wynikami.`,
    };
    status?.replaceChildren(query === '' ? '' : text[state]);
  }

  field.addEventListener('input', ask);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
    heading?.focus();
    if (shown.length === 0 && state !== 'loading') inText?.click();
  });
  more?.addEventListener('click', () => {
    const first = hits?.children.length ?? 0;
    fill(shown.length);
    hits?.children[first]?.querySelector('a')?.focus();
  });
  addEventListener('popstate', () => {
    field.value = queryInAddress();
    ask();
  });

  field.value = queryInAddress();
  // The lists below stay out of sight from the beginning, and nothing moves when the answer comes.
  answer.hidden = field.value === '';
  form.hidden = false;
  const index = loadIndex();
  addEventListener('DOMContentLoaded', async () => {
    use(entriesOnPage());
    if (field.value !== '') show();
    const whole = await index;
    state = whole === null ? 'failed' : 'complete';
    if (whole !== null) use(whole);
    delete answer.dataset['waiting'];
    if (field.value.trim() !== '') show();
  });
}

/** null when it did not come or is of a newer form than this page. */
async function loadIndex(): Promise<readonly SearchEntry[] | null> {
  try {
    const answer = await fetch(INDEX);
    if (!answer.ok) return null;
    const index: PackedIndex = await answer.json();
    return unpackIndex(index);
  } catch {
    return null;
  }
}

/** What was written into the page: the next events and the lists. */
function entriesOnPage(): readonly SearchEntry[] {
  const part = document.querySelector<HTMLElement>('#na-start');
  if (part === null) return [];
  const day = dayOf(part.dataset['today'] ?? '');
  return [...part.querySelectorAll('a')].map((link): SearchEntry => {
    const { w: what, d: dates = '', p: place, m: more = '' } = link.dataset;
    const title = (link.querySelector('b') ?? link).textContent.trim();
    const foreign = link.querySelector<HTMLElement>('[lang]');
    // Of a title that is only in part in another language, the rest is Polish.
    const lang = foreign?.textContent.trim() === title ? foreign.lang : '';
    return {
      href: link.pathname,
      title,
      what: what ?? '',
      timing: what === undefined ? 'list' : 'event',
      dates: unpackDates(dates, day),
      place: place ?? null,
      more,
      ...(isLanguage(lang) && { lang }),
    };
  });
}

function isList({ timing }: SearchEntry): boolean {
  return timing === 'list';
}

function leadingLists(lists: Finder, query: string, today: number): readonly Hit[] {
  return lists.find(query, today).hits.slice(0, MOST_LISTS);
}

function listItem({ entry }: Hit): HTMLElement {
  const link = element('a', entry.title);
  link.href = entry.href;
  link.className = 'tap';
  return element('li', link);
}

function hitItem({ entry, date }: Hit, today: number): HTMLElement {
  const { status, facts } = hitWords(entry, date, today);
  const words = element('span', facts.join(' · '));
  if (status !== null) words.prepend(element('strong', status), ' · ');
  const title = Object.assign(element('b', entry.title), inLanguage(entry.lang));
  const link = element('a', title, ' ', words);
  link.href = entry.href;
  link.className = 'hit';
  return element('li', link);
}

function element<Name extends 'a' | 'b' | 'li' | 'span' | 'strong'>(
  name: Name,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}

function queryInAddress(): string {
  return new URLSearchParams(location.search).get('q') ?? '';
}

/** So that a link, a reload and "back" lead to the same results. */
function noteInAddress(query: string): void {
  if (query === queryInAddress().trim()) return;
  const address = query === '' ? location.pathname : `?${new URLSearchParams({ q: query })}`;
  history.replaceState(history.state, '', address);
}

answerHere();
