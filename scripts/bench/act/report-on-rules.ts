import { addressOf } from '../../checks/page.ts';
import { AXE_ALONE, type Found, type FoundThere } from './find-in-examples.ts';
import type { ActRule, Example } from './read-rule.ts';
import { sum, type Tally, tally } from './tally.ts';
import { fileOf } from './write-examples.ts';

/**
 * The tables of the bench, line by line, in Markdown: by ACT rule; each false alarm with the rule that
 * raised it; and how many good examples each rule that claims no ACT rule speaks of. Pure.
 */
export function reportOnRules(rules: readonly ActRule[], found: Found): readonly string[] {
  const at = (rule: ActRule, example: Example) => found.get(addressOf(fileOf(rule, example))) ?? [];
  const isGate = ({ check }: FoundThere) => check !== AXE_ALONE;
  const rows = rules.map((rule) => {
    const by = (who: (one: FoundThere) => boolean) =>
      tally(rule, (example) =>
        at(rule, example)
          .filter(who)
          .flatMap(({ claims }) => claims),
      );
    return { rule, alone: by((one) => !isGate(one)), gate: by(isGate) };
  });
  const told = rows.filter(
    ({ alone, gate }) =>
      gate.caught + alone.caught + gate.falseAlarms.length + alone.falseAlarms.length > 0,
  );
  const silent = rows.filter((row) => !told.includes(row));
  return [
    '',
    '| ACT rule | criteria | failed examples | axe alone | gate | false alarms: axe | gate |',
    '|---|---|---|---|---|---|---|',
    ...told.map(({ rule, alone, gate }) =>
      row(`${rule.name} (${rule.id})`, rule.criteria.join(', '), alone, gate),
    ),
    row(`${silent.length} rules of which neither finds anything`, '', ...sums(silent)),
    row(`all ${rows.length} rules`, '', ...sums(rows)),
    '',
    ...falseAlarms(rules, at),
    '',
    ...unclaimed(rules, at),
  ];
}

type FoundAt = (rule: ActRule, example: Example) => readonly FoundThere[];

function falseAlarms(rules: readonly ActRule[], at: FoundAt): readonly string[] {
  return rules.flatMap((rule) =>
    rule.examples
      .filter(({ expected }) => expected !== 'failed')
      .flatMap((example) =>
        at(rule, example)
          .filter(({ claims }) => claims.includes(rule.id))
          .map(
            (one) =>
              `false alarm: ${one.check}/${one.rule} in ${rule.id} ${example.expected} ${example.number}`,
          ),
      ),
  );
}

function unclaimed(rules: readonly ActRule[], at: FoundAt): readonly string[] {
  const examples = new Map<string, number>();
  for (const rule of rules) {
    for (const example of rule.examples) {
      if (example.expected === 'failed') continue;
      const names = at(rule, example)
        .filter(({ claims }) => claims.length === 0)
        .map((one) => `${one.check}/${one.rule}`);
      for (const name of new Set(names)) examples.set(name, (examples.get(name) ?? 0) + 1);
    }
  }
  return [
    '| rule that claims no ACT rule | passed and inapplicable examples it speaks of |',
    '|---|---|',
    ...[...examples]
      .sort(([, one], [, other]) => other - one)
      .map(([name, count]) => `| ${name} | ${count} |`),
  ];
}

function sums(rows: readonly { readonly alone: Tally; readonly gate: Tally }[]): [Tally, Tally] {
  return [sum(rows.map(({ alone }) => alone)), sum(rows.map(({ gate }) => gate))];
}

function row(name: string, criteria: string, alone: Tally, gate: Tally): string {
  const cells = [
    gate.caught + gate.missed,
    alone.caught,
    gate.caught,
    alone.falseAlarms.length,
    gate.falseAlarms.length,
  ];
  return `| ${[name, criteria, ...cells].join(' | ')} |`;
}
