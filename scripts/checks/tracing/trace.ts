import { parseFragment } from 'parse5';
import { attribute, elementsOf, textOf } from '../elements.ts';
import type { Finding } from '../finding.ts';
import type { Site } from '../site.ts';
import { EDITORS_WORDS } from './editors-words.ts';
import type { Cause, EntrySource, FieldSource } from './entry-source.ts';
import type { Trait } from './say.ts';

/** A finding with whoever can mend it: an editor, who is told in Polish, or nobody but a developer. */
export interface TracedFinding extends Finding {
  /** null: the site's own fault. */
  readonly cause: Cause | null;
  /** What is wrong and how to mend it, for that editor; null with the site's own fault. */
  readonly forEditor: string | null;
}

/** What of the element in question an editor may have written. */
interface Evidence {
  readonly addresses: readonly string[];
  readonly files: readonly string[];
  /** What a screen reader is told instead of words: descriptions of pictures, names of regions. */
  readonly labels: readonly string[];
  readonly words: string;
}

/** A snippet may end before its words do; so many are taken for the beginning of a longer text. */
const LEAST_BEGINNING = 80;

/**
 * Finds out which entry and field a finding comes from. Blame is laid only where an editor can
 * mend: the rule is one that content breaks, and the very address, picture or words in question
 * stand in a field. Whatever cannot be told so is the site's own fault. Pure.
 */
export function traceFinding(
  finding: Finding,
  site: Site,
  sources: readonly EntrySource[],
): TracedFinding {
  const nobody = { ...finding, cause: null, forEditor: null };
  const words = EDITORS_WORDS[`${finding.check}/${finding.rule}`];
  if (words === undefined) return nobody;
  const evidence = evidenceOf(finding);
  const found = causeOf(finding.page, words.trait, evidence, site, sources);
  if (found === null) return nobody;
  return { ...finding, cause: found, forEditor: words.say(whatIn(evidence, words.trait)) };
}

/** What the sentence for the editor quotes. */
function whatIn({ addresses, labels, words }: Evidence, trait: Trait): string {
  if (trait === 'address') return addresses[0] ?? '';
  return shortened(trait === 'label' ? (labels[0] ?? '') : words);
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79).trim()}…` : text;
}

function causeOf(
  address: string,
  trait: Trait,
  evidence: Evidence,
  site: Site,
  sources: readonly EntrySource[],
): Cause | null {
  const own = sources.find(({ page }) => page !== null && isPageOf(address, page));
  if (trait === 'page') return own === undefined ? null : toCause(own, []);
  if (own !== undefined) {
    const field = own.fields.find((each) => holds(each, trait, evidence));
    if (field !== undefined) return toCause(own, field.steps);
  }
  // A list shows its entries, a page those it names: only what is shown there can be the cause.
  const html = site.pages.find(({ path }) => path === address)?.html ?? '';
  const others = sources.flatMap((entry) => {
    if (entry.page !== null && !html.includes(`href="${entry.page}"`)) return [];
    const field = entry.fields.find((each) => holds(each, trait, evidence));
    return field === undefined ? [] : [toCause(entry, field.steps)];
  });
  const [only, second] = others;
  return only !== undefined && second === undefined ? only : null;
}

/** The page itself, or a further part of a long text: `/dziedzictwo/mlyn/2/`. */
function isPageOf(address: string, page: string): boolean {
  return (
    address === page || (address.startsWith(page) && /^\d+\/$/.test(address.slice(page.length)))
  );
}

function holds({ texts, files }: FieldSource, trait: Trait, evidence: Evidence): boolean {
  switch (trait) {
    case 'picture':
      return evidence.files.some((file) => files.includes(file));
    case 'address':
      return evidence.addresses.some((address) =>
        texts.some((text) => asWritten(text) === address),
      );
    case 'label':
      return evidence.labels.some((label) => texts.some((text) => plain(text) === label));
    case 'words':
      return evidence.words !== '' && texts.some((text) => isSaid(plain(text), evidence.words));
    case 'blank heading':
      return texts.some((text) => plain(text) === '');
    case 'cell':
      return texts.some((text) => cellsOf(text).includes(evidence.words));
    case 'page':
      return false;
  }
}

/** An address as the site writes it: numbers without what people put between the digits (RFC 3966). */
function asWritten(text: string): string {
  const address = text.trim();
  return /^tel:/i.test(address) ? address.replace(/[\s()-]/g, '') : address;
}

function isSaid(text: string, words: string): boolean {
  return text === words || (words.length >= LEAST_BEGINNING && text.startsWith(words));
}

/** The cells of a table, written with a line for each row; none in a text of one line. */
function cellsOf(text: string): readonly string[] {
  const rows = text.split('\n').filter((row) => row.trim() !== '');
  return rows.length < 2 ? [] : rows.flatMap((row) => row.split('|').map(plain));
}

function toCause(
  { uid, type, documentId, title }: EntrySource,
  steps: FieldSource['steps'],
): Cause {
  return { uid, type, documentId, title, steps };
}

function evidenceOf({ snippet = '', address }: Finding): Evidence {
  const fragment = parseFragment(snippet);
  const elements = elementsOf(fragment);
  const values = (name: string) => elements.flatMap((element) => attribute(element, name) ?? []);
  const sets = values('srcset').flatMap((set) =>
    set.split(',').map((one) => one.trim().split(' ')),
  );
  return {
    addresses: [
      ...values('href'),
      ...values('content').flatMap((content) => /\burl=(.+)/i.exec(content)?.[1]?.trim() ?? []),
      ...(address === undefined ? [] : [address]),
    ],
    files: [...values('src'), ...sets.map(([file = '']) => file)].filter((file) => file !== ''),
    labels: [...values('alt'), ...values('aria-label')].map(plain).filter((label) => label !== ''),
    words: plain(textOf(fragment)),
  };
}

/** The words without what Polish typography puts between and into them. */
function plain(text: string): string {
  return text.replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ').trim();
}
