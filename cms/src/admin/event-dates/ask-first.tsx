import { Button, Dialog, Field, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { DateChanged } from '../../event-dates/views';
import { useColorScheme } from '../color-scheme';
import { Column } from '../site-status/column';

interface AskFirstProps {
  readonly button: string;
  /** The button's full name, where several read alike. */
  readonly label?: string;
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
  /** What the field for a new moment begins with; null: no moment is asked for. */
  readonly field: string | null;
  readonly isDisabled: boolean;
  readonly act: (moment: string) => Promise<DateChanged>;
  readonly onDone: (changed: DateChanged) => void;
}

/** A button that asks before it acts, for a new moment too; what is refused is told in the dialog. */
export function AskFirst({ button, label, title, text, confirm, field, ...rest }: AskFirstProps) {
  const { isDisabled, act, onDone } = rest;
  const { toggleNotification } = useNotification();
  const colorScheme = useColorScheme();
  const [isOpen, setIsOpen] = useState(false);
  const [moment, setMoment] = useState(field ?? '');
  const [refusal, setRefusal] = useState<string | null>(null);

  const confirmed = async () => {
    try {
      const changed = await act(moment);
      setIsOpen(false);
      toggleNotification({ type: 'success', message: changed.sentence });
      onDone(changed);
    } catch (error) {
      setRefusal(
        error instanceof Error ? error.message : 'Panel nie odpowiada. Spróbuj za chwilę.',
      );
    }
  };

  return (
    <Dialog.Root open={isOpen} onOpenChange={setIsOpen}>
      <Dialog.Trigger>
        <Button variant="tertiary" size="S" disabled={isDisabled} aria-label={label ?? button}>
          {button}
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{title}</Dialog.Header>
        <Dialog.Body>
          <Column>
            <Typography textColor="neutral800">{text}</Typography>
            {field === null ? null : (
              <Field.Root name="moment">
                <Field.Label>Nowy termin (czas polski)</Field.Label>
                <Field.Input
                  type="datetime-local"
                  style={{ colorScheme }}
                  value={moment}
                  onChange={({ target }) => setMoment(target.value)}
                />
              </Field.Root>
            )}
            <div role="alert">
              {refusal === null ? null : <Typography textColor="danger600">{refusal}</Typography>}
            </div>
          </Column>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button fullWidth variant="tertiary">
              Wróć
            </Button>
          </Dialog.Cancel>
          <Button fullWidth variant="success-light" onClick={confirmed}>
            {confirm}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
