import {
  unstable_useContentManagerContext as useContentManagerContext,
  useForm,
} from '@strapi/strapi/admin';
import { useDeferredValue, useMemo } from 'react';
import { findingsOfEntry } from '../../publishing-rules/check-entry';
import { entryAsEdited } from '../../publishing-rules/entry-as-edited';
import { readStructure } from '../../publishing-rules/read-structure';
import type { Problem } from '../../publishing-rules/spot';
import { dayInPoland } from '../../site-status/moments-in-words';
import { useKnownAbbreviations } from './known-abbreviations';

/** What the form of the open entry holds, and how a field of it is changed. */
export interface FormFindings {
  readonly findings: readonly Problem[];
  /** Null where nothing may be changed: the published version, or no right to edit. */
  readonly mend: ((field: string, value: unknown) => void) | null;
}

/** Judges the open entry as it stands in the form, saved or not, by the rules of publishing. */
export function useFormFindings(): FormFindings {
  const { model, contentType, components } = useContentManagerContext();
  const values = useForm('AccessibilityPanel', (form) => form.values);
  const onChange = useForm('AccessibilityPanel', (form) => form.onChange);
  const disabled = useForm('AccessibilityPanel', (form) => form.disabled);
  const knownAbbreviations = useKnownAbbreviations();
  // Typing goes first: the rules look when there is time.
  const settled = useDeferredValue(values);
  const structure = useMemo(
    () => readStructure({ [model]: contentType, ...components }),
    [model, contentType, components],
  );
  const findings = useMemo(
    () =>
      findingsOfEntry(model, entryAsEdited(structure, model, { ...settled }), {
        structure,
        otherRedirects: [],
        today: dayInPoland(Date.now()),
        knownAbbreviations,
      }),
    [model, structure, settled, knownAbbreviations],
  );
  return { findings, mend: disabled ? null : onChange };
}
