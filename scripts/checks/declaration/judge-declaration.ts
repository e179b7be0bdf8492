import { attribute, type Element, elementsOf, openingTag, textOf } from '../elements.ts';
import type { Fault } from '../finding.ts';
import type { Page } from '../page.ts';
import {
  DATE_IDS,
  DATES_IN_ORDER,
  FULL,
  HEADINGS,
  OPENING,
  OPTIONAL_IDS,
  REQUIRED_IDS,
  STATUSES,
} from './prescribed.ts';

/** The declaration page against what is prescribed. Pure. */
export function judgeDeclaration(page: Page): readonly Fault[] {
  const main = page.elements.find(({ tagName }) => tagName === 'main');
  const elements = main === undefined ? [] : elementsOf(main);
  const byId = (id: string) => elements.find((element) => attribute(element, 'id') === id);
  const fault = (rule: string, message: string, element?: Element): Fault => ({
    rule,
    page: page.path,
    message: `${message} Mend the templates in site/src/components/declaration; the values come from the panel.`,
    ...(element === undefined ? {} : { snippet: openingTag(element) }),
  });
  return [
    ...idFaults(elements, fault),
    ...sentenceFaults(byId, fault),
    ...dateFaults(byId, fault),
    ...valueFaults(byId, fault),
    ...headingFaults(elements, textAt(byId('a11y-status')) === FULL, fault),
  ];
}

type Tell = (rule: string, message: string, element?: Element) => Fault;
type ById = (id: string) => Element | undefined;

function textAt(element: Element | undefined): string {
  return element === undefined ? '' : textOf(element);
}

function idFaults(elements: readonly Element[], fault: Tell): Fault[] {
  const ids = elements.map((element) => attribute(element, 'id') ?? '');
  const known: readonly string[] = [...REQUIRED_IDS, ...OPTIONAL_IDS];
  const timesOf = (id: string) => ids.filter((other) => other === id).length;
  return [
    ...REQUIRED_IDS.filter((id) => timesOf(id) === 0).map((id) =>
      fault('id-missing', `The prescribed id ${id} is missing.`),
    ),
    ...known
      .filter((id) => timesOf(id) > 1)
      .map((id) => fault('id-repeated', `The id ${id} stands ${timesOf(id)} times.`)),
    ...ids
      .filter((id) => id.startsWith('a11y') && !known.includes(id))
      .map((id) => fault('id-unknown', `The id ${id} is none of those prescribed.`)),
  ];
}

function sentenceFaults(byId: ById, fault: Tell): Fault[] {
  const opening = byId('a11y-wstep');
  const status = byId('a11y-status');
  return [
    ...(opening === undefined || OPENING.test(textOf(opening))
      ? []
      : [fault('opening', 'The opening sentence is not the prescribed one.', opening)]),
    ...(status === undefined || STATUSES.includes(textOf(status))
      ? []
      : [fault('status', 'The status is none of the three legal sentences.', status)]),
  ];
}

function dateFaults(byId: ById, fault: Tell): Fault[] {
  const dateAt = (id: string): string => {
    const element = byId(id);
    return element === undefined ? '' : (attribute(element, 'datetime') ?? '');
  };
  return [
    ...DATE_IDS.flatMap((id) => {
      const element = byId(id);
      if (element === undefined || (element.tagName === 'time' && isDay(dateAt(id)))) return [];
      return [fault('date', `${id} is no <time> with an ISO date.`, element)];
    }),
    ...DATES_IN_ORDER.flatMap(([first, second]) =>
      isDay(dateAt(first)) && isDay(dateAt(second)) && dateAt(second) < dateAt(first)
        ? [fault('date-order', `${second} is earlier than ${first}.`, byId(second))]
        : [],
    ),
  ];
}

/** Whether a text is a day of the calendar: "2027-02-29" is none. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** What has an id must also say something, and contacts must be links that work. */
function valueFaults(byId: ById, fault: Tell): Fault[] {
  const links = [
    ['a11y-url', /^https?:\/\//],
    ['a11y-email', /^mailto:[^@\s]+@[^@\s]+$/],
    ['a11y-telefon', /^tel:\+\d{9,15}$/],
  ] as const;
  return [
    ...links.flatMap(([id, address]) => {
      const element = byId(id);
      const isRight =
        element === undefined ||
        (element.tagName === 'a' && address.test(attribute(element, 'href') ?? ''));
      return isRight ? [] : [fault('contact-link', `${id} does not lead anywhere.`, element)];
    }),
    ...REQUIRED_IDS.flatMap((id) => {
      const element = byId(id);
      return element === undefined || wordsBesideHeadings(element) !== ''
        ? []
        : [fault('empty', `${id} says nothing.`, element)];
    }),
  ];
}

function wordsBesideHeadings(element: Element): string {
  const headings = elementsOf(element).filter(({ tagName }) => /^h[1-6]$/.test(tagName));
  return headings
    .reduce((text, heading) => text.replace(textOf(heading), ''), textOf(element))
    .trim();
}

function headingFaults(elements: readonly Element[], isFull: boolean, fault: Tell): Fault[] {
  const found = elements
    .filter(({ tagName }) => /^h[123]$/.test(tagName))
    .map((element) => `${element.tagName} ${textOf(element)}`);
  const expected = HEADINGS.flatMap(([tag, text, need]) => {
    const heading = `${tag} ${text}`;
    const stands =
      need === 'always' || (need === 'unless-full' ? !isFull : found.includes(heading));
    return stands ? [heading] : [];
  });
  return found.join(' | ') === expected.join(' | ')
    ? []
    : [
        fault(
          'headings',
          `The headings are: ${found.join(' | ')}. Prescribed is: ${expected.join(' | ')}.`,
        ),
      ];
}
