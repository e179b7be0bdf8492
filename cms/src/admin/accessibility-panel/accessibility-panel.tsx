import { useEffect, useId, useState } from 'react';
import type { Problem } from '../../publishing-rules/spot';
import { useFormFindings } from './findings-of-form';
import { Button, Heading, Item, List, Message, Panel, Place, Status } from './panel-look';
import { sayWhatWasFound } from './say-what-was-found';

/** A screen reader is told the state when the typing rests, not at every letter. */
const REST_MS = 1200;

/**
 * The panel "Dostępność" beside the form: what would refuse a publication, then what would make
 * the entry better, each with what, why and how.
 */
export function AccessibilityPanel(): { title: string; content: React.ReactNode } {
  return { title: 'Dostępność', content: <Findings /> };
}

function Findings(): React.ReactNode {
  const { findings, mend } = useFormFindings();
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const state = sayWhatWasFound(errors.length, warnings.length);
  return (
    <Panel>
      <Status aria-hidden="true">{state}</Status>
      <Announcement text={`Dostępność: ${state}`} />
      <Group title="Do poprawienia przed publikacją" findings={errors} mend={mend} />
      <Group title="Warto poprawić" findings={warnings} mend={mend} />
    </Panel>
  );
}

interface GroupProps {
  readonly title: string;
  readonly findings: readonly Problem[];
  readonly mend: ((field: string, value: unknown) => void) | null;
}

function Group({ title, findings, mend }: GroupProps): React.ReactNode {
  const id = useId();
  if (findings.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <Heading id={id}>{title}</Heading>
      <List>
        {findings.map((finding, index) => (
          // The same message may stand twice; the order tells them apart.
          // biome-ignore lint/suspicious/noArrayIndexKey: findings have no identity of their own.
          <Item key={`${finding.message} ${index}`}>
            <Place>{finding.where}</Place>
            <Message>{withCapital(finding.sentence)}</Message>
            <RepairButton finding={finding} mend={mend} />
          </Item>
        ))}
      </List>
    </section>
  );
}

function RepairButton({ finding, mend }: Pick<GroupProps, 'mend'> & { finding: Problem }) {
  const { repair, field, where } = finding;
  if (repair === null || mend === null) return null;
  return (
    <Button
      type="button"
      onClick={() => mend(field, repair.value)}
      aria-label={`${repair.label}: ${where}`}
    >
      {repair.label}
    </Button>
  );
}

function Announcement({ text }: { readonly text: string }): React.ReactNode {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), REST_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div style={visuallyHidden} aria-live="polite" data-accessibility-state="">
      {said}
    </div>
  );
}

const visuallyHidden: React.CSSProperties = {
  position: 'absolute',
  width: 1,
  height: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
};

function withCapital(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase('pl') + sentence.slice(1);
}
