import { useEffect, useId, useRef, useState } from 'react';
import type { Problem } from '../../publishing-rules/spot';
import { useGoToField } from '../keyboard/go-to-field';
import { WayPastForm } from '../keyboard/way-past-form';
import { useFormFindings } from './findings-of-form';
import { Button, Heading, Item, List, Message, Panel, Place, Status } from './panel-look';
import { sayWhatWasFound } from './say-what-was-found';
import { withCapital } from './with-capital';

/** The state is told when the typing rests, not at every letter: a screen reader reads it out. */
const REST_MS = 800;

/**
 * The panel "Dostępność" beside the form: what would refuse a publication, then what would make
 * the entry better, each with what, why and how.
 */
export function AccessibilityPanel(): { title: string; content: React.ReactNode } {
  return {
    title: 'Dostępność',
    content: (
      <>
        <WayPastForm />
        <FormFindings besideForm />
      </>
    ),
  };
}

/** @param besideForm false where the form cannot be seen, so that a change in it would surprise */
export function FormFindings({ besideForm }: { readonly besideForm: boolean }): React.ReactNode {
  const { findings, isReady, mend: mendForm } = useFormFindings();
  const mend = besideForm ? mendForm : null;
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const state = useRef<HTMLParagraphElement>(null);
  const { rested, tellNext } = useRested(
    isReady ? sayWhatWasFound(errors.length, warnings.length) : 'Sprawdzanie wpisu…',
  );
  // The button goes with its finding, and whoever pressed it must not be left nowhere.
  const mendAndStay =
    mend === null
      ? null
      : (field: string, value: unknown) => {
          mend(field, value);
          tellNext();
          state.current?.focus();
        };
  const goToField = useGoToField();
  const actions = { mend: mendAndStay, goTo: besideForm ? goToField : null };
  return (
    <Panel>
      <Status ref={state} tabIndex={-1} aria-live="polite">
        {rested}
      </Status>
      <Group title="Do poprawienia przed publikacją" findings={errors} {...actions} />
      <Group title="Warto poprawić" findings={warnings} {...actions} />
    </Panel>
  );
}

interface GroupProps {
  readonly title: string;
  readonly findings: readonly Problem[];
  readonly mend: ((field: string, value: unknown) => void) | null;
  readonly goTo: ((finding: Problem) => void) | null;
}

function Group({ title, findings, mend, goTo }: GroupProps): React.ReactNode {
  const id = useId();
  if (findings.length === 0) return null;
  return (
    <div>
      <Heading id={id}>{title}</Heading>
      <List aria-labelledby={id}>
        {findings.map((finding, index) => (
          // The same message may stand twice; the order tells them apart.
          // biome-ignore lint/suspicious/noArrayIndexKey: findings have no identity of their own.
          <Item key={`${finding.message} ${index}`}>
            <Place>{finding.where}</Place>
            <Message>{withCapital(finding.sentence)}</Message>
            <RepairButton finding={finding} mend={mend} />
            {goTo === null ? null : (
              <Button
                type="button"
                onClick={() => goTo(finding)}
                aria-label={`Przejdź do pola: ${finding.where}`}
              >
                Przejdź do pola
              </Button>
            )}
          </Item>
        ))}
      </List>
    </div>
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

/** The text, once it has not changed for a moment; the next one at once after `tellNext`. */
function useRested(text: string): { readonly rested: string; readonly tellNext: () => void } {
  const [rested, setRested] = useState(text);
  const isAwaited = useRef(false);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), isAwaited.current ? 0 : REST_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const tellNext = () => {
    isAwaited.current = true;
    // A repair may leave the text as it is; what comes later is typed.
    setTimeout(() => {
      isAwaited.current = false;
    }, REST_MS);
  };
  return { rested, tellNext };
}
