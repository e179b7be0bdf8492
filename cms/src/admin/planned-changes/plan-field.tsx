import { Button, Field, Flex } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useRef, useState } from 'react';
import type { PlanView } from '../../planned-changes/views';
import { useColorScheme } from '../color-scheme';
import { Column } from '../site-status/column';
import { Headline } from '../site-status/headline';
import { Bullets } from '../site-status/lines';

interface PlanFieldProps {
  readonly plan: PlanView;
  readonly path: string;
  readonly mayPlan: boolean;
  readonly onChange: () => void;
}

/** One action: what is planned, the moment to plan it for, and the buttons. */
export function PlanField({ plan, path, mayPlan, onChange }: PlanFieldProps) {
  const { put, del } = useFetchClient();
  const { toggleNotification } = useNotification();
  const colorScheme = useColorScheme();
  const [typed, setTyped] = useState<string | null>(null);
  const at = typed ?? plan.field;
  const input = useRef<HTMLInputElement>(null);
  const [refusal, setRefusal] = useState<string | null>(null);

  const send = async (request: () => Promise<unknown>, message: string) => {
    try {
      await request();
      setRefusal(null);
      setTyped(null);
      // The button that was pressed may go, and nobody must be left nowhere.
      input.current?.focus();
      toggleNotification({ type: 'success', message });
      onChange();
    } catch (error) {
      setRefusal(
        error instanceof Error ? error.message : 'Panel nie odpowiada. Spróbuj za chwilę.',
      );
    }
  };
  const planIt = () => send(() => put(path, { at }), 'Zaplanowano.');
  const forget = () =>
    send(() => del(path), plan.state === 'refused' ? 'Schowano.' : 'Plan odwołano.');

  const verb = plan.state === 'planned' ? 'Zmień termin' : 'Zaplanuj';

  return (
    <Column>
      {plan.sentence === null ? null : (
        <Headline tone={plan.state === 'refused' ? 'bad' : 'busy'}>{plan.sentence}</Headline>
      )}
      <Bullets items={plan.reasons} />
      {mayPlan ? (
        <>
          <Field.Root name={`plan-${plan.action}`} error={refusal ?? false}>
            <Field.Label>{plan.label}</Field.Label>
            <Field.Input
              ref={input}
              type="datetime-local"
              size="S"
              // The column beside the form is narrow, and a hidden hour is not read.
              style={{ fontSize: '1.2rem', paddingInline: '0.6rem', colorScheme }}
              value={at}
              onChange={({ target }) => setTyped(target.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return;
                // The field stands in the form of the entry, which would be saved.
                event.preventDefault();
                void planIt();
              }}
            />
            <div role="alert">
              <Field.Error />
            </div>
          </Field.Root>
          <Flex gap={2} wrap="wrap">
            <Button
              size="S"
              variant="secondary"
              disabled={at === ''}
              onClick={planIt}
              aria-label={`${verb}: ${plan.label}`}
            >
              {verb}
            </Button>
            {plan.state === 'free' ? null : (
              <Button size="S" variant="tertiary" onClick={forget}>
                {plan.state === 'refused' ? 'Rozumiem, schowaj' : 'Odwołaj plan'}
              </Button>
            )}
          </Flex>
        </>
      ) : null}
    </Column>
  );
}
