/** The form that combines filters of events: results, their number and the address follow each change. */
import type { FilterData } from '../event-filter/filter-data.ts';
import { matchingEvents } from '../event-filter/matching-events.ts';
import { counted, eventForms } from '../text/plural.ts';
import { resultDays } from './filter-results.ts';

const NONE = 'Nie ma wydarzeń, które spełniają wszystkie warunki. Wyczyść któryś z filtrów.';
const FAILED =
  'Nie udało się wczytać wydarzeń do filtrowania. Sprawdź połączenie i spróbuj ponownie.';
/** Results shown at once; the rest follow on request. */
const STEP = 20;

function now(): { readonly date: string; readonly minutes: number } {
  const instant = new Date();
  // Swedish writes dates as ISO 8601 does.
  const date = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Warsaw' }).format(instant);
  return { date, minutes: instant.getTime() / 60_000 };
}

/** What is chosen in the form, as it stands in the address. */
function choiceOf(form: HTMLFormElement): URLSearchParams {
  const choice = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value !== '') choice.append(name, value);
  }
  return choice;
}

function showChoice(form: HTMLFormElement, choice: URLSearchParams): void {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement) {
      field.checked = choice.getAll(field.name).includes(field.value);
    } else if (field instanceof HTMLSelectElement) {
      field.value = choice.get(field.name) ?? '';
    }
  }
}

function run(form: HTMLFormElement, count: HTMLElement, list: HTMLElement): void {
  const narrower = document.querySelector<HTMLElement>('.narrower');
  const usualCount = count.textContent ?? '';
  const results = document.createElement('div');
  list.after(results);
  let data: Promise<FilterData> | null = null;
  let latest = 0;

  const load = async (): Promise<FilterData> => {
    const answer = await fetch(form.dataset['source'] ?? '');
    if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
    // Written by the same build that wrote this page and this script.
    const loaded: FilterData = await answer.json();
    return loaded;
  };

  const say = (text: string): void => {
    const strong = document.createElement('strong');
    strong.textContent = text;
    count.replaceChildren(strong);
  };

  const showUsual = (): void => {
    results.replaceChildren();
    list.hidden = false;
    if (narrower !== null) narrower.hidden = false;
    say(usualCount);
  };

  const show = async (choice: URLSearchParams): Promise<void> => {
    latest += 1;
    const mine = latest;
    if (choice.size === 0) {
      showUsual();
      return;
    }
    try {
      data ??= load();
      const loaded = await data;
      // A later change overtook this one.
      if (mine !== latest) return;
      const moment = now();
      const matches = matchingEvents(loaded, choice, moment);
      list.hidden = true;
      if (narrower !== null) narrower.hidden = true;
      results.replaceChildren();
      say(matches.length === 0 ? NONE : `Znaleziono ${counted(matches.length, eventForms)}`);
      showStep(matches, 0);

      function showStep(all: typeof matches, from: number): void {
        const days = resultDays(loaded, all.slice(from, from + STEP), moment.date);
        results.append(...days);
        const left = all.length - from - STEP;
        if (left <= 0) return;
        const button = document.createElement('button');
        button.className = 'button';
        button.type = 'button';
        button.textContent = `Pokaż następne (zostało ${left})`;
        button.addEventListener('click', () => {
          button.remove();
          showStep(all, from + STEP);
          results.querySelectorAll<HTMLElement>('.card a')[from + STEP]?.focus();
        });
        results.append(button);
      }
    } catch {
      data = null;
      showUsual();
      say(FAILED);
    }
  };

  const change = (): void => {
    const choice = choiceOf(form);
    const address = choice.size === 0 ? location.pathname : `?${choice}`;
    if (choice.toString() !== location.search.slice(1)) history.pushState(null, '', address);
    show(choice);
  };
  const follow = (): void => {
    const choice = new URLSearchParams(location.search);
    showChoice(form, choice);
    show(choiceOf(form));
  };
  form.addEventListener('input', change);
  form.addEventListener('submit', (event) => event.preventDefault());
  // The fields are cleared after this event.
  form.addEventListener('reset', () => setTimeout(change));
  addEventListener('popstate', follow);
  if (choiceOf(form).size > 0) change();
  else follow();
}

/** Of a link: the list it leads to carries the form. */
export function start(element: HTMLElement): void {
  const form = element.querySelector('form');
  const count = document.getElementById('liczba');
  const list = document.getElementById('lista');
  const link = element.querySelector('a');
  if (form !== null && count !== null && list !== null) run(form, count, list);
  else if (link !== null) location.href = link.href;
}
