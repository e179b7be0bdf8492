import { useMemo, useReducer, useRef, useState } from 'react';
import type { Problem } from '../../publishing-rules/spot';
import { useFormFindings } from '../accessibility-panel/findings-of-form';
import type { Action, Described, Going } from '../referring-entries/warn-before';
import { drawnQuestion } from './drawn-question';
import { usePublishShortcut } from './publish-shortcut';
import { PublishWords } from './publish-words';
import { entryKey, type PublishedWith } from './published-with';
import { seenWarnings } from './seen-warnings';
import { StrapisQuestion } from './strapis-question';
import { WarningsToMend } from './warnings-to-mend';

/** 'asking' until the answer; then our question stays while it publishes, or Strapi's takes its place. */
type Stage = 'asking' | 'publishing' | 'strapi-asks';

/**
 * Strapi's publishing, which shows the warnings first that this editor has not yet published this entry
 * with. It asks nothing when there are none, or an error will refuse the publication anyhow.
 */
export function askBeforePublishing(action: Action, publishedWith: PublishedWith): Action {
  return Object.assign((going: Going) => useWithQuestion(action(going), going, publishedWith), {
    ...(action.type === undefined ? {} : { type: action.type }),
    ...(action.position === undefined ? {} : { position: action.position }),
  });
}

function useWithQuestion(
  described: Described | null,
  going: Going,
  publishedWith: PublishedWith,
): Described | null {
  const { fresh, lookNow } = useWarnings(going);
  const [stage, setStage] = useState<Stage>('asking');
  // Once it has published, the warnings are not new any more; the question goes with what it asked.
  const [asked, setAsked] = useState<readonly Problem[]>([]);
  const words = useRef<HTMLSpanElement>(null);
  const [drawn] = useState(drawnQuestion);
  const wayBack = useRef<HTMLElement | null>(null);
  const underWay = useRef<Promise<void> | null>(null);
  usePublishShortcut(words);
  const warnings = stage === 'publishing' ? asked : fresh;
  const isOurs = stage !== 'strapi-asks' && warnings.length > 0;
  const name = described?.label;
  // Strapi compares descriptions all the way down, unless they are the very same.
  const label = useMemo(
    () => (
      <PublishWords here={words} asks={isOurs} drawn={drawn}>
        {name}
      </PublishWords>
    ),
    [name, isOurs, drawn],
  );
  if (described === null) return null;

  const { dialog, onClick } = described;
  const publish = () => {
    const { model, documentId } = going;
    const messages = lookNow().all.map(({ message }) => message);
    publishedWith.announce({ model, documentId, messages });
    return onClick?.(undefined);
  };
  const publishAfterOurs = async () => {
    setAsked(warnings);
    setStage('publishing');
    try {
      if ((await publish()) === true) return;
    } catch (error) {
      setStage('asking');
      throw error;
    }
    // Strapi has a question of its own now: the open dialog shows it, so it must not be closed.
    setStage('strapi-asks');
    await new Promise<never>(() => {});
  };
  const ours = {
    type: 'dialog',
    title: 'Opublikować mimo uwag?',
    content: (
      <WarningsToMend
        warnings={warnings}
        wayBack={wayBack}
        onGone={() => setStage((now) => (now === 'publishing' ? 'asking' : now))}
      />
    ),
    confirmLabel: 'Opublikuj mimo to',
    loading: described.loading === true || stage === 'publishing',
    onConfirm: async () => {
      // Strapi draws a button off only when the browser is idle, and publishes at each press.
      underWay.current ??= publishAfterOurs().finally(() => {
        underWay.current = null;
      });
      await underWay.current;
    },
  };
  const strapis = dialog && {
    ...dialog,
    content: (
      <StrapisQuestion wayBack={wayBack} onGone={() => setStage('asking')}>
        {dialog.content}
      </StrapisQuestion>
    ),
  };
  return {
    ...described,
    label,
    dialog: isOurs ? ours : strapis,
    onClick: async () => {
      // Whoever can press it has answered what was asked before.
      setStage('asking');
      underWay.current = null;
      const mustAsk = lookNow().fresh.length > 0;
      if (!mustAsk && (await publish()) === true) return true;
      await drawn.until(mustAsk);
      return false;
    },
  };
}

/** What the rules warn of in the form, and what of it is new. None where an error refuses anyhow. */
function useWarnings({ model, collectionType, documentId, document }: Going) {
  const { findings, findNow } = useFormFindings(model);
  const [, lookAgain] = useReducer((looks: number) => looks + 1, 0);
  // What there is but one of is known by its content alone; what is new is asked for each time.
  const id = collectionType === 'single-types' ? document?.documentId : documentId;
  const warningsAmong = (found: readonly Problem[]) => {
    const all = found.some(({ severity }) => severity === 'error') ? [] : found;
    const seen = id === undefined ? [] : seenWarnings(window.localStorage, entryKey(model, id));
    return { all, fresh: all.filter(({ message }) => !seen.includes(message)) };
  };
  const lookNow = () => {
    // Another tab may have published meanwhile, which draws nothing here.
    lookAgain();
    return warningsAmong(findNow());
  };
  return { fresh: warningsAmong(findings).fresh, lookNow };
}
