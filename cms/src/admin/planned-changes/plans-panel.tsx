import { Fragment, useState } from 'react';
import type { EntryPlansView } from '../../planned-changes/views';
import { ReferringEntries } from '../referring-entries/referring-entries';
import { referringPath } from '../referring-entries/warn-before';
import { Column } from '../site-status/column';
import { Lines } from '../site-status/lines';
import { PanelIsSilent } from '../site-status/panel-is-silent';
import { useAnswer } from '../site-status/use-answer';
import { PlanField } from './plan-field';

/** What Strapi gives a panel beside an entry; the document is missing while it is made. */
interface PanelProps {
  readonly model: string;
  readonly document?:
    | {
        readonly documentId: string;
        /** Only entries of types with drafts have one. */
        readonly status?: string;
        readonly updatedAt?: string | null;
        readonly publishedAt?: string | null;
      }
    | undefined;
}

/** The panel „Zaplanuj” beside every entry that can be a draft. */
export function describePlansPanel({ model, document }: PanelProps) {
  if (!model.startsWith('api::') || document?.status === undefined) return null;
  const { documentId, status, updatedAt, publishedAt } = document;
  const version = `${status} ${updatedAt} ${publishedAt}`;
  return {
    title: 'Zaplanuj',
    content: (
      <PlansPanel
        path={`/planned-changes/${model}/${documentId}`}
        version={version}
        referring={status === 'draft' ? null : referringPath({ model, documentId })}
      />
    ),
  };
}

interface PlansPanelProps {
  readonly path: string;
  readonly version: string;
  /** Where to ask what refers to the entry; null while visitors do not see it. */
  readonly referring: string | null;
}

function PlansPanel({ path, version, referring }: PlansPanelProps) {
  const [changes, setChanges] = useState(0);
  const { view, isSilent } = useAnswer<EntryPlansView>(path, `${version} ${changes}`);
  if (isSilent) return <PanelIsSilent />;
  if (view === null) return <Lines lines={['Sprawdzanie…']} />;
  return (
    <Column>
      {view.plans.map((plan) => (
        <Fragment key={plan.action}>
          <PlanField
            plan={plan}
            path={`${path}/${plan.action}`}
            mayPlan={view.mayPlan}
            onChange={() => setChanges((count) => count + 1)}
          />
          {plan.action === 'unpublish' && view.mayPlan && referring !== null ? (
            <ReferringEntries path={referring} />
          ) : null}
        </Fragment>
      ))}
      <Lines
        lines={[
          view.mayPlan
            ? 'Czas polski. Ukaże się wersja zapisana w szkicu w tamtej chwili; sprawdzą ją te same reguły co przy „Opublikuj”.'
            : 'Planuje osoba, która może publikować ten wpis.',
        ]}
      />
    </Column>
  );
}
