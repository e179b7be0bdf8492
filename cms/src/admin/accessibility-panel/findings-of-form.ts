import {
  unstable_useContentManagerContext as useContentManagerContext,
  unstable_useDocument as useDocument,
  useForm,
} from '@strapi/strapi/admin';
import { useCallback, useDeferredValue, useMemo } from 'react';
import { findingsOfEntry } from '../../publishing-rules/check-entry';
import { entryAsEdited } from '../../publishing-rules/entry-as-edited';
import type { PlainEntry } from '../../publishing-rules/plain-entry';
import { readStructure } from '../../publishing-rules/read-structure';
import type { Problem } from '../../publishing-rules/spot';
import { dayInPoland } from '../../site-status/moments-in-words';
import { useKnownAbbreviations } from './known-abbreviations';

/** What the form of the open entry holds, and how a field of it is changed. */
export interface FormFindings {
  readonly findings: readonly Problem[];
  /** False while it is not yet known what the entry is made of; nothing is found until then. */
  readonly isReady: boolean;
  /** Looks at once, where `findings` may lag behind the typing. */
  readonly findNow: () => readonly Problem[];
  /** Null where nothing may be changed: the published version, or no right to edit. */
  readonly mend: ((field: string, value: unknown) => void) | null;
}

/**
 * Judges the open entry as it stands in the form, saved or not, by the rules of publishing.
 *
 * @param other the content type of a form that may lie over the one the address names; that one's otherwise
 */
export function useFormFindings(other?: string): FormFindings {
  const context = useContentManagerContext();
  const model = other ?? context.model;
  const judge = useJudge(model, context.collectionType);
  const values = useForm('AccessibilityPanel', (form) => form.values);
  const getValues = useForm('AccessibilityPanel', (form) => form.getValues);
  const onChange = useForm('AccessibilityPanel', (form) => form.onChange);
  const disabled = useForm('AccessibilityPanel', (form) => form.disabled);
  // Typing goes first: the rules look when there is time.
  const settled = useDeferredValue(values);
  const findings = useMemo(() => judge?.({ ...settled }) ?? [], [judge, settled]);
  const findNow = useCallback(() => judge?.({ ...getValues() }) ?? [], [judge, getValues]);
  return { findings, isReady: judge !== null, findNow, mend: disabled ? null : onChange };
}

/**
 * Gives what judges entries of a content type, as a form or the panel's API holds them; null while the
 * type's structure is on its way.
 */
export function useJudge(
  model: string,
  collectionType: string,
): ((values: PlainEntry) => readonly Problem[]) | null {
  // Known already wherever entries of the type are shown; no entry is asked for.
  const { schema, components } = useDocument({ model, collectionType }, { skip: true });
  const knownAbbreviations = useKnownAbbreviations();
  return useMemo(() => {
    if (schema === undefined) return null;
    const structure = readStructure({ [model]: schema, ...components });
    return (values) =>
      findingsOfEntry(model, entryAsEdited(structure, model, values), {
        structure,
        otherRedirects: [],
        today: dayInPoland(Date.now()),
        knownAbbreviations,
      });
  }, [model, schema, components, knownAbbreviations]);
}
