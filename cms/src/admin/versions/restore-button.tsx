import { Button, Dialog, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { Restored } from '../../versions/views';
import { Column } from '../site-status/column';
import { RestorationAhead } from './restoration-ahead';

interface RestoreButtonProps {
  /** Where the panel's server tells of the version. */
  readonly path: string;
  /** Which version or entry, for whoever hears the button without what stands around it. */
  readonly name: string;
  readonly isDisabled: boolean;
  readonly onDone: (restored: Restored) => void;
}

/** The button „Przywróć…”: says first what will be different, and what cannot come back. */
export function RestoreButton({ path, name, isDisabled, onDone }: RestoreButtonProps) {
  const { post } = useFetchClient();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isOpen, setIsOpen] = useState(false);

  const restore = async () => {
    try {
      const { data } = await post<{ data: Restored }>(`${path}/restore`, {});
      setIsOpen(false);
      onDone(data.data);
    } catch (error) {
      setRefusal(
        error instanceof Error ? error.message : 'Panel nie odpowiada. Spróbuj za chwilę.',
      );
    }
  };
  return (
    <Dialog.Root open={isOpen} onOpenChange={setIsOpen}>
      <Dialog.Trigger>
        <Button variant="tertiary" size="S" disabled={isDisabled} aria-label={`Przywróć: ${name}`}>
          Przywróć…
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>Przywrócić tę wersję?</Dialog.Header>
        <Dialog.Body>
          <Column>
            <RestorationAhead path={path} />
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
          <Button fullWidth variant="success-light" onClick={restore}>
            Przywróć
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
