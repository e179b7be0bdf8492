import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { isPlainEntry, textOf } from '../../publishing-rules/plain-entry';

const SETTINGS = '/content-manager/single-types/api::site-settings.site-settings';

/**
 * The institution's own short name: it stands in the head of every page and explains itself there.
 * Empty until it is known, and for whoever may not read the settings of the site.
 */
export function useKnownAbbreviations(): readonly string[] {
  const { get } = useFetchClient();
  const [known, setKnown] = useState<readonly string[]>([]);
  useEffect(() => {
    const controller = new AbortController();
    get<unknown>(SETTINGS, { signal: controller.signal, validateStatus: null }).then(({ data }) => {
      if (controller.signal.aborted || !isPlainEntry(data)) return;
      const settings = isPlainEntry(data['data']) ? data['data'] : {};
      const shortName = textOf(settings, 'shortName');
      setKnown(shortName === '' ? [] : shortName.split(/\s+/));
    }, ignoreAborted(controller.signal));
    return () => controller.abort();
  }, [get]);
  return known;
}

/** A request that was given up, because the panel went away, is no fault. */
function ignoreAborted(signal: AbortSignal): (error: unknown) => void {
  return (error) => {
    if (!signal.aborted) throw error;
  };
}
