import { Button, Dialog, Typography } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';

interface Wish {
  readonly from: string;
  readonly to: string;
  /** Of the release to go back to. */
  readonly when: string;
  readonly onDone: () => void;
}

/** Lets an administrator go back to a release, after a question. */
export function RollBackButton({ from, to, when, onDone }: Wish) {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [isBusy, setIsBusy] = useState(false);

  const rollBack = async () => {
    setIsBusy(true);
    try {
      await post('/site-status/rollback', { from, to });
      toggleNotification({ type: 'success', message: `Na stronie jest znów wersja z ${when}.` });
    } catch (error) {
      const message = error instanceof Error ? error.message : 'Nie udało się przywrócić wersji.';
      toggleNotification({ type: 'danger', message });
    }
    setIsBusy(false);
    onDone();
  };

  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button variant="tertiary" size="S" loading={isBusy}>
          Przywróć tę wersję
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>Przywrócić wersję z {when}?</Dialog.Header>
        <Dialog.Body>
          <Typography textColor="neutral800">
            Odwiedzający od razu zobaczą tamtą wersję strony, bez zmian opublikowanych później.
            Treści w panelu pozostaną nietknięte, a najbliższa publikacja pokaże znowu wszystko.
          </Typography>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button fullWidth variant="tertiary">
              Anuluj
            </Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button fullWidth variant="danger-light" onClick={rollBack}>
              Przywróć
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
