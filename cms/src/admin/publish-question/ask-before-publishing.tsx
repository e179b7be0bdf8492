import { unstable_useContentManagerContext as useContentManagerContext } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { Problem } from '../../publishing-rules/spot';
import { useFormFindings } from '../accessibility-panel/findings-of-form';
import type { Action, Described, Going } from '../referring-entries/warn-before';
import { rememberWarnings, seenWarnings } from './seen-warnings';
import { WarningsToMend } from './warnings-to-mend';

/**
 * Strapi's publishing, which shows the warnings first that this editor has not yet published this entry
 * with. It asks nothing when there are none, or an error will refuse the publication anyhow.
 */
export function askBeforePublishing(action: Action): Action {
  return Object.assign((going: Going) => useWithQuestion(action(going), going), {
    ...(action.type === undefined ? {} : { type: action.type }),
    ...(action.position === undefined ? {} : { position: action.position }),
  });
}

function useWithQuestion(described: Described | null, going: Going): Described | null {
  const warnings = useNewWarnings(going);
  if (described === null || described.disabled === true || warnings.fresh.length === 0) {
    return described;
  }
  const { onClick } = described;
  const question = {
    type: 'dialog',
    title: 'Opublikować mimo uwag?',
    content: <WarningsToMend warnings={warnings.fresh} />,
    confirmLabel: 'Opublikuj mimo to',
    onConfirm: async () => {
      warnings.remember();
      const isDone = await onClick?.(undefined);
      // Strapi has a question of its own now: the open dialog shows it, so it must not be closed.
      if (isDone !== true) await new Promise<never>(() => {});
    },
  };
  return { ...described, onClick: () => false, dialog: question };
}

function useNewWarnings({ model, documentId = 'nowy' }: Going) {
  const { findings } = useFormFindings();
  // Beside a form that lies over another one, what is known belongs to the one below.
  const isOfThisForm = useContentManagerContext().model === model;
  const [, setRemembered] = useState(0);
  const entry = `${model} ${documentId}`;
  const all = findings.filter(({ severity }) => severity === 'warning');
  const isAsked = isOfThisForm && all.length === findings.length;
  const seen = isAsked ? seenWarnings(window.localStorage, entry) : [];
  const fresh: readonly Problem[] = isAsked
    ? all.filter(({ message }) => !seen.includes(message))
    : [];
  const remember = () => {
    rememberWarnings(
      window.localStorage,
      entry,
      all.map(({ message }) => message),
    );
    setRemembered((count) => count + 1);
  };
  return { fresh, remember };
}
