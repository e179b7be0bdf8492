import { editPath, examplesPath } from '../panel/panel-paths';
import { counted } from '../publishing-rules/counted';
import { declarationReviewRule } from '../publishing-rules/declaration-review';
import { type PlainEntry, textOf, titleOf } from '../publishing-rules/plain-entry';
import { entrySpot } from '../publishing-rules/spot';
import { markedFields } from './marked-fields';
import { DECLARATION, INSTITUTION_TYPES, PAGE, type PublishedType } from './published-content';
import { missingFacts, REQUIRED_PAGES } from './required-facts';
import type { BeforeLaunchView, OpenPoint } from './views';

/** Of more entries of one type the panel shows the list, not each by its name. */
const NAMED_AT_MOST = 5;

const EXAMPLE = 'Sprawdź treść przykładową, popraw ją i odznacz pole „Treść przykładowa”.';

/**
 * What stands between the site as visitors see it and its launch: example content, texts that say
 * they wait to be filled in, facts and pages that the law asks for; also what the law asks for each year.
 *
 * @param today the day in Poland, 'YYYY-MM-DD'
 * @throws Error when a type of the institution is not among the given: nothing read is not ready
 */
export function beforeLaunch(types: readonly PublishedType[], today: string): BeforeLaunchView {
  const [absent] = INSTITUTION_TYPES.filter((uid) => !types.some((type) => type.uid === uid));
  if (absent !== undefined) throw new Error(`Nothing was read of ${absent}.`);
  const points = types.flatMap((type) => [...pointsOf(type, today), ...missingPages(type)]);
  return {
    tone: points.length === 0 ? 'good' : 'warning',
    headline: headline(points.length),
    points,
    askAgainAfter: null,
  };
}

function headline(count: number): string {
  if (count === 0) return 'Wszystko uzupełnione. Nic nie czeka na uruchomienie strony.';
  const forms = { one: 'sprawa', few: 'sprawy', many: 'spraw' };
  return `Do uruchomienia strony: ${counted(count, forms)}.`;
}

function pointsOf(type: PublishedType, today: string): OpenPoint[] {
  if (type.isSingle && type.entries.length === 0) {
    return [{ name: type.name, tasks: ['Uzupełnij i opublikuj.'], path: editPath(type, null) }];
  }
  const open = type.entries
    .map((entry) => ({ entry, tasks: tasksOf(type, entry, today) }))
    .filter(({ tasks }) => tasks.length > 0);
  const isInstitution = INSTITUTION_TYPES.includes(type.uid);
  if (open.length > NAMED_AT_MOST && !isInstitution) {
    const forms = { one: 'wpis', few: 'wpisy', many: 'wpisów' };
    const tasks = [`${counted(open.length, forms)} z treścią przykładową: sprawdź albo usuń.`];
    return [{ name: type.name, tasks, path: examplesPath(type) }];
  }
  return open.map(({ entry, tasks }) => ({
    name: type.isSingle ? type.name : `${type.name}: ${nameOf(entry)}`,
    tasks,
    path: editPath(type, textOf(entry, 'documentId')),
  }));
}

function tasksOf({ uid }: PublishedType, entry: PlainEntry, today: string): string[] {
  const marked = markedFields(uid, entry).map((label) => `„${label}”`);
  return [
    ...(entry['example'] === true ? [EXAMPLE] : []),
    ...(marked.length === 0 ? [] : [`Uzupełnij: ${marked.join(', ')}.`]),
    ...missingFacts(uid, entry),
    ...(uid === DECLARATION ? reviewOf(entry, today) : []),
  ];
}

/** The rule of the form, so that whoever does not open the declaration is told as well. */
function reviewOf(declaration: PlainEntry, today: string): string[] {
  const problems = declarationReviewRule(today)(entrySpot(DECLARATION, declaration));
  return problems.map(({ message }) => message);
}

function nameOf(entry: PlainEntry): string {
  return titleOf(entry) || 'bez nazwy';
}

function missingPages(type: PublishedType): OpenPoint[] {
  if (type.uid !== PAGE) return [];
  const slugs = new Set(type.entries.map((page) => textOf(page, 'slug')));
  return REQUIRED_PAGES.filter(({ slug }) => !slugs.has(slug)).map(({ slug, name }) => ({
    name: `${type.name}: ${name}`,
    tasks: [`Utwórz i opublikuj stronę o adresie /${slug}/.`],
    path: editPath(type, null),
  }));
}
