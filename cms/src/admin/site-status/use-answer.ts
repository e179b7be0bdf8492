import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { WHILE_UNKNOWN } from '../../site-status/views';

interface Timed {
  readonly askAgainAfter: number | null;
}

/** The last answer, null before the first; `isSilent` when the panel's server gave none just now. */
export interface Answered<View> {
  readonly view: View | null;
  readonly isSilent: boolean;
}

/**
 * Asks the panel's server, and again as often as the answer says; also when the browser's tab comes
 * to the front. Nothing is asked while the tab is hidden.
 *
 * @param version asks anew when it changes
 */
export function useAnswer<View extends Timed>(path: string, version: string): Answered<View> {
  const { get } = useFetchClient();
  const [answered, setAnswered] = useState<Answered<View>>({ view: null, isSilent: false });

  // biome-ignore lint/correctness/useExhaustiveDependencies: version is there to ask anew
  useEffect(() => {
    const ended = new AbortController();
    let timer: number | undefined;
    let isAsking = false;

    const ask = async () => {
      window.clearTimeout(timer);
      if (isAsking || document.hidden) return;
      isAsking = true;
      const view = await get<{ data: View }>(path, { signal: ended.signal }).then(
        ({ data }) => data.data,
        () => null,
      );
      isAsking = false;
      if (ended.signal.aborted) return;
      setAnswered((before) =>
        view === null ? { ...before, isSilent: true } : { view, isSilent: false },
      );
      const pause = view === null ? WHILE_UNKNOWN : view.askAgainAfter;
      if (pause !== null) timer = window.setTimeout(ask, pause);
    };

    document.addEventListener('visibilitychange', ask, { signal: ended.signal });
    void ask();
    return () => {
      ended.abort();
      window.clearTimeout(timer);
    };
  }, [get, path, version]);

  return answered;
}
