import { Flex, Link, Typography } from '@strapi/design-system';
import type { EntryView } from '../../site-status/views';
import { Column } from './column';
import { EntryLinks } from './entry-links';
import { Headline } from './headline';
import { Bullets, Lines } from './lines';
import { PanelIsSilent } from './panel-is-silent';
import { useAnswer } from './use-answer';

/** What Strapi gives a panel beside an entry; the document is missing while it is made. */
interface PanelProps {
  readonly model: string;
  readonly document?:
    | {
        readonly documentId: string;
        readonly status?: string;
        readonly updatedAt?: string | null;
        readonly publishedAt?: string | null;
      }
    | undefined;
}

/** The panel „Na stronie” beside every entry of ours. */
export function describeEntryPanel({ model, document }: PanelProps) {
  if (!model.startsWith('api::')) return null;
  return { title: 'Na stronie', content: <EntryPanel model={model} document={document} /> };
}

function EntryPanel({ model, document }: PanelProps) {
  if (document === undefined) return <Lines lines={['Ten wpis nie jest jeszcze zapisany.']} />;
  const { documentId, status, updatedAt, publishedAt } = document;
  return (
    <SavedEntry
      path={`/site-status/${model}/${documentId}${status === 'modified' ? '?changes=1' : ''}`}
      version={`${status} ${updatedAt} ${publishedAt}`}
    />
  );
}

function SavedEntry({ path, version }: { readonly path: string; readonly version: string }) {
  const { view, isSilent } = useAnswer<EntryView>(path, version);
  if (isSilent) return <PanelIsSilent />;
  if (view === null) return <Lines lines={['Sprawdzanie…']} />;
  return (
    <Column>
      <Headline tone={view.tone}>{view.headline}</Headline>
      <Way steps={view.steps} />
      <Lines lines={view.details} />
      <Bullets items={view.findings} />
      <EntryLinks links={view.toMend} />
      {view.link === null ? null : (
        <Link href={view.link} isExternal>
          Zobacz na stronie
        </Link>
      )}
    </Column>
  );
}

function Way({ steps }: Pick<EntryView, 'steps'>) {
  if (steps.length === 0) return null;
  return (
    <Flex tag="ol" gap={1} wrap="wrap">
      {steps.map(({ name, at }, index) => (
        <li key={name} aria-current={at === 'now' ? 'step' : undefined}>
          <Typography
            variant="pi"
            fontWeight={at === 'now' ? 'bold' : 'regular'}
            textColor={at === 'ahead' ? 'neutral600' : 'neutral800'}
          >
            {index > 0 ? '→ ' : ''}
            {name}
            {at === 'done' ? ' ✓' : ''}
          </Typography>
        </li>
      ))}
    </Flex>
  );
}
