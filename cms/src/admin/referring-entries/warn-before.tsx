import { getFetchClient } from '@strapi/strapi/admin';
import type { ReferringEntriesView } from '../../referring-entries/views';
import { Column } from '../site-status/column';
import { ReferringEntries } from './referring-entries';

interface Question {
  readonly type: string;
  readonly content?: React.ReactNode;
}
/** The part of what Strapi's actions say of themselves that is used here. */
export interface Described {
  readonly disabled?: boolean;
  /** While it is being done. */
  readonly loading?: boolean;
  readonly label?: React.ReactNode;
  readonly dialog?: Question | undefined;
  readonly onClick?: ((event: unknown) => unknown) | undefined;
}
/** What an action is asked for: one entry beside its form or in a row, or those chosen in a list. */
export interface Going {
  readonly model: string;
  /** 'single-types' or 'collection-types'. */
  readonly collectionType: string;
  readonly documentId?: string | undefined;
  readonly document?: { readonly documentId: string } | undefined;
  readonly documents?: readonly { readonly documentId: string }[] | undefined;
}
/** An action of Strapi's content manager, of the edit view or of a list. */
export interface Action {
  (going: Going): Described | null;
  readonly type?: string;
  readonly position?: unknown;
}

/** Where the panel's server tells what refers to these entries. */
export function referringPath({
  model,
  documentId,
  documents,
}: Pick<Going, 'model' | 'documentId' | 'documents'>): string | null {
  const ids = documents?.map((document) => document.documentId) ?? [documentId ?? ''];
  const known = ids.filter((id) => id !== '');
  return known.length === 0 ? null : `/referring-entries/${model}/${known.join(',')}`;
}

/**
 * The same action, which says first what refers to the entries that are to go. Where it asks anyhow, it
 * says so in its question; where it does not ask, it asks only if something refers to them.
 */
export function warnBefore(action: Action): Action {
  return Object.assign((going: Going) => withWarning(action(going), going), {
    ...(action.type === undefined ? {} : { type: action.type }),
    ...(action.position === undefined ? {} : { position: action.position }),
  });
}

function withWarning(described: Described | null, going: Going): Described | null {
  const path = referringPath(going);
  if (described === null || described.disabled === true || path === null) return described;
  const { dialog, onClick } = described;
  if (dialog !== undefined) {
    const content = (
      <Column>
        {dialog.content}
        <ReferringEntries path={path} />
      </Column>
    );
    return { ...described, dialog: { ...dialog, content } };
  }
  const question = {
    type: 'dialog',
    title: 'Cofnąć publikację?',
    content: <ReferringEntries path={path} />,
    confirmLabel: 'Cofnij publikację mimo to',
    onConfirm: () => onClick?.(undefined),
  };
  return {
    ...described,
    dialog: question,
    onClick: async (event) => {
      if (await somethingRefers(path)) return false;
      await onClick?.(event);
      // Strapi asks nothing when the action says that it is done.
      return true;
    },
  };
}

/** When the panel's server does not answer, the question says that too. */
async function somethingRefers(path: string): Promise<boolean> {
  try {
    const { data } = await getFetchClient().get<{ data: ReferringEntriesView }>(path);
    return data.data.groups.length > 0;
  } catch {
    return true;
  }
}
