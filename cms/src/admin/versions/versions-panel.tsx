import { Button, Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { VersionLine, VersionsView } from '../../versions/views';
import { Column } from '../site-status/column';
import { Headline } from '../site-status/headline';
import { Lines } from '../site-status/lines';
import { PanelIsSilent } from '../site-status/panel-is-silent';
import { useAnswer } from '../site-status/use-answer';
import { leaveWord, takeWord } from '../word-for-later';
import { RestoreButton } from './restore-button';

/** The column beside the form is long already. */
const SHOWN_AT_FIRST = 5;
const WORD = 'versions.restored';

/** What Strapi gives a panel beside an entry; the document is missing while it is made. */
interface PanelProps {
  readonly model: string;
  readonly document?:
    | {
        readonly documentId: string;
        readonly updatedAt?: string | null;
        readonly publishedAt?: string | null;
      }
    | undefined;
}

/** The panel „Poprzednie wersje” beside every entry that is saved. */
export function describeVersionsPanel({ model, document }: PanelProps) {
  if (!model.startsWith('api::') || document === undefined) return null;
  const { documentId, updatedAt, publishedAt } = document;
  return {
    title: 'Poprzednie wersje',
    content: (
      <VersionsPanel
        path={`/entry-versions/${model}/${documentId}`}
        version={`${updatedAt} ${publishedAt}`}
      />
    ),
  };
}

function VersionsPanel({ path, version }: { readonly path: string; readonly version: string }) {
  const isModified = useForm('VersionsPanel', (form) => form.modified);
  const navigate = useNavigate();
  const [word] = useState(() => takeWord(WORD));
  const [isLong, setIsLong] = useState(false);
  const { view, isSilent } = useAnswer<VersionsView>(path, version);
  if (isSilent) return <PanelIsSilent />;
  if (view === null) return <Lines lines={['Sprawdzanie…']} />;

  // The form holds what was before and would save it: everything is loaded anew.
  const showAnew = (sentence: string) => {
    leaveWord(WORD, sentence);
    navigate(0);
  };
  const shown = isLong ? view.versions : view.versions.slice(0, SHOWN_AT_FIRST);
  const hidden = view.versions.length - shown.length;
  return (
    <Column>
      {word === null ? null : <Headline tone="good">{word}</Headline>}
      {view.versions.length === 0 ? (
        <Lines lines={['Pierwsza wersja pojawi się tu po zapisaniu zmian.']} />
      ) : null}
      {isModified ? <Lines lines={['Najpierw zapisz zmiany w formularzu.']} /> : null}
      <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
        {shown.map((line) => (
          <li key={line.id}>
            <VersionInWords line={line} />
            {view.mayRestore && !line.isPresent ? (
              <RestoreButton
                path={`${path}/${line.id}`}
                name={line.when}
                isDisabled={isModified}
                onDone={({ sentence }) => showAnew(sentence)}
              />
            ) : null}
          </li>
        ))}
      </Flex>
      {hidden > 0 ? (
        <Button size="S" variant="tertiary" onClick={() => setIsLong(true)}>
          {`Pokaż starsze wersje (${hidden})`}
        </Button>
      ) : null}
    </Column>
  );
}

function VersionInWords({
  line: { when, deed, wentOut, changed, isPresent },
}: {
  readonly line: VersionLine;
}) {
  const lines = [
    deed,
    ...(changed === '' ? [] : [`Zmieniono: ${changed}`]),
    ...(wentOut === null ? [] : [wentOut]),
  ];
  return (
    <Flex direction="column" alignItems="stretch" gap={0}>
      <Typography tag="h3" variant="pi" fontWeight="bold" textColor="neutral800">
        {isPresent ? `${when} – obecna treść` : when}
      </Typography>
      <Lines lines={lines} />
    </Flex>
  );
}
