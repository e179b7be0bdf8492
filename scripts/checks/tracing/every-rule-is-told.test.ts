import { describe, expect, it } from 'vitest';
import { allChecks } from '../all-checks.ts';
import { EDITORS_WORDS } from './editors-words.ts';
import { codesOfHtmlCodeSniffer, rulesOfAxe, rulesOfHtmlValidate } from './engine-rules.ts';
import { rulesOfCheck } from './rules-of-check.ts';
import { TEMPLATE_ONLY } from './template-only.ts';

/** By an engine's own names, or by those of ours. */
const ENGINES: Readonly<Record<string, () => readonly string[] | Promise<readonly string[]>>> = {
  axe: rulesOfAxe,
  'html-validity': rulesOfHtmlValidate,
  pa11y: codesOfHtmlCodeSniffer,
};

/** Rules of which nobody has said yet who mends them. */
const untold = (check: string, rules: readonly string[]) =>
  rules
    .map((rule) => `${check}/${rule}`)
    .filter((name) => !(name in EDITORS_WORDS) && !TEMPLATE_ONLY.has(name));

describe.each(allChecks)(
  'every rule of $name is told to an editor in Polish or is the site’s own',
  (check) => {
    const rulesOf = ENGINES[check.name] ?? (() => rulesOfCheck(check));

    it('and none is forgotten', async () => {
      const rules = await rulesOf();
      expect(rules.length).toBeGreaterThan(0);
      expect(untold(check.name, rules)).toEqual([]);
    });
  },
);

it('goes red on a rule nobody has heard of', () => {
  expect(untold('axe', ['image-alt', 'brand-new-rule'])).toEqual(['axe/brand-new-rule']);
});

it('tells no rule twice, and none that is not there any more', async () => {
  const engines = new Map(
    await Promise.all(
      Object.entries(ENGINES).map(async ([name, rules]) => [name, await rules()] as const),
    ),
  );
  for (const name of [...Object.keys(EDITORS_WORDS), ...TEMPLATE_ONLY]) {
    expect(name in EDITORS_WORDS && TEMPLATE_ONLY.has(name), name).toBe(false);
    const [check = '', ...rule] = name.split('/');
    const known = engines.get(check);
    if (known !== undefined) expect(known, name).toContain(rule.join('/'));
    else
      expect(
        allChecks.map((one) => one.name),
        name,
      ).toContain(check);
  }
});

describe.each(Object.entries(EDITORS_WORDS))('the words for %s', (_, { trait, say }) => {
  const sentence = say('Bilety');

  it('say what is wrong, why, and how to mend it, in whole sentences', () => {
    expect(sentence).toMatch(/^[a-ząćęłńóśźż„].+[,:] .+\. \p{Lu}.+\.$/su);
    expect(sentence.length).toBeLessThan(330);
  });

  it('quote what is in question where there is something to quote', () => {
    const quotes = trait === 'label' || trait === 'words';
    if (quotes) expect(sentence).toContain('„Bilety”');
    expect(sentence).not.toMatch(/\b(?:alt|heading|link|landmark|aria|html|tag|atrybut)\b/iu);
  });
});
