import type { ComponentType } from 'react';
import type { Going } from '../referring-entries/warn-before';
import { ChosenWithFindings } from './chosen-with-findings';

interface Window {
  readonly onClose: () => void;
}
/** The part of what Strapi's actions for chosen entries say of themselves that is used here. */
interface BulkDescribed {
  readonly actionType?: string;
  readonly dialog?: { readonly type: string; readonly content?: unknown };
}
/** An action of Strapi's lists for the entries chosen there. */
export interface BulkAction {
  (going: Going): BulkDescribed | null;
  readonly type?: string;
}

/**
 * The same action. Where it publishes, its window says which of the chosen entries have findings: it
 * would ask for each of them beside its form.
 */
export function tellOfChosen(action: BulkAction): BulkAction {
  return Object.assign((going: Going) => withFindings(action(going), going), {
    ...(action.type === undefined ? {} : { type: action.type }),
  });
}

function withFindings(described: BulkDescribed | null, going: Going): BulkDescribed | null {
  const dialog = described?.dialog;
  const Strapis = dialog?.content;
  if (described?.actionType !== 'publish' || dialog === undefined || !isShown(Strapis)) {
    return described;
  }
  const { model, collectionType, documents = [] } = going;
  const ids = documents.map(({ documentId }) => documentId);
  const content = ({ onClose }: Window) => (
    <>
      <ChosenWithFindings model={model} collectionType={collectionType} ids={ids} />
      <Strapis onClose={onClose} />
    </>
  );
  return { ...described, dialog: { ...dialog, content } };
}

function isShown(content: unknown): content is ComponentType<Window> {
  return typeof content === 'function';
}
