import { createRequire } from 'node:module';
import { z } from 'zod';

/**
 * Which ACT rules a rule of ours tests, by check and rule; axe-core says so of its own rules.
 *
 * A rule is named here when it asks what the ACT rule asks. What it then finds counts for and against
 * it: in a failed example as caught, in a passed or inapplicable one as a false alarm. A rule that asks
 * for more (valid HTML, a habit of this site) or for something else is not named, and counts neither way;
 * the bench tells apart what such rules say of good examples. So do the implementation reports of
 * https://www.w3.org/WAI/standards-guidelines/act/implementations/.
 */
export const OUR_CLAIMS: Readonly<Record<string, readonly string[]>> = {
  'document/title-missing': ['2779a5'],
  'document/refresh-delay': ['bc659a', 'bisz58'],
  'document/refresh-long-after': ['bisz58'],
  'links/id-repeated': ['3ea0c8'],
  'wording/alt-file-name': ['9eb3f6'],
  'html-validity/no-dup-id': ['3ea0c8'],
  'html-validity/no-dup-attr': ['e6952f'],
  'html-validity/area-alt': ['c487ae'],
  'keyboard/focus-invisible': ['oj04fd'],
  'keyboard/keyboard-trap': ['a1b64e', '80af7b'],
  'orientation/turned': ['b33eff'],
};

/** Checks that hand on what axe-core says, under its own names of rules. */
const BY_AXE: readonly string[] = ['axe', 'contrast'];

/** The ids of the ACT rules that a rule of a check tests; none for one that claims none. */
export function claimsOf(check: string, rule: string): readonly string[] {
  const ours = OUR_CLAIMS[`${check}/${rule}`] ?? [];
  return BY_AXE.includes(check) ? [...ours, ...(claimsOfAxe().get(rule) ?? [])] : ours;
}

const rulesSchema = z.array(
  z.object({ ruleId: z.string(), actIds: z.array(z.string()).optional() }),
);

let known: ReadonlyMap<string, readonly string[]> | undefined;

/** By the name of a rule of axe-core the ids of the ACT rules it says it implements. */
export function claimsOfAxe(): ReadonlyMap<string, readonly string[]> {
  if (known !== undefined) return known;
  const axe: unknown = createRequire(import.meta.url)('axe-core');
  const { getRules } = z
    .object({ getRules: z.function({ input: [], output: z.unknown() }) })
    .parse(axe);
  const claiming = rulesSchema
    .parse(getRules())
    .flatMap(({ ruleId, actIds = [] }) => (actIds.length === 0 ? [] : [[ruleId, actIds] as const]));
  if (claiming.length === 0) throw new Error('axe-core names no ACT rules any more.');
  known = new Map(claiming);
  return known;
}
