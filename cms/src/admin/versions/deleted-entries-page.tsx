import { Flex, Link, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { DeletedEntriesView, Restored } from '../../versions/views';
import { Page, Part } from '../page';
import { Column } from '../site-status/column';
import { Headline } from '../site-status/headline';
import { Lines } from '../site-status/lines';
import { PanelIsSilent } from '../site-status/panel-is-silent';
import { useAnswer } from '../site-status/use-answer';
import { RestoreButton } from './restore-button';

/** The page „Usunięte wpisy”: what was deleted, and the way back as a draft. */
export function DeletedEntriesPage() {
  const [restored, setRestored] = useState<readonly Restored[]>([]);
  const { view, isSilent } = useAnswer<DeletedEntriesView>(
    '/deleted-entries',
    String(restored.length),
  );
  const last = restored.at(-1);
  return (
    <Page title="Usunięte wpisy">
      {last === undefined ? null : (
        <>
          <Headline tone="good">{last.sentence}</Headline>
          <Link tag={RouterLink} to={last.path}>
            Otwórz przywrócony wpis
          </Link>
        </>
      )}
      {isSilent ? <PanelIsSilent /> : null}
      {view === null ? (
        <Lines lines={['Sprawdzanie…']} />
      ) : (
        <Part title={view.headline}>
          <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
            {view.entries.map(({ restorePath, name, sentence, isLiveAtOnce }) => (
              <li key={restorePath}>
                <Typography tag="h3" variant="omega" fontWeight="bold" textColor="neutral800">
                  {name}
                </Typography>
                <Column>
                  <Lines lines={[sentence, isLiveAtOnce ? LIVE : DRAFT]} />
                  <RestoreButton
                    path={restorePath}
                    name={name}
                    isDisabled={false}
                    onDone={(done) => setRestored([...restored, done])}
                  />
                </Column>
              </li>
            ))}
          </Flex>
        </Part>
      )}
    </Page>
  );
}

const DRAFT = 'Wróci jako szkic.';
const LIVE = 'Wróci od razu na stronę, bo ten rodzaj wpisów nie ma szkiców.';
