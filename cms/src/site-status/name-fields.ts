import { fieldLabel } from '../publishing-rules/field-labels';
import type { Cause } from './finding';
import type { PublisherAnswer } from './publisher-status';

/** The component that stands in an attribute of a type or component; null when it holds none. */
export type ComponentOf = (uid: string, attribute: string) => string | null;

/** The answer with the fields of its findings in the words of the panel. */
export function nameFields(answer: PublisherAnswer, componentOf: ComponentOf): PublisherAnswer {
  if (!answer.ok) return answer;
  const history = answer.status.history.map((attempt) => ({
    ...attempt,
    findings: attempt.findings.map((finding) =>
      finding.cause == null ? finding : { ...finding, where: whereOf(finding.cause, componentOf) },
    ),
  }));
  return { ok: true, status: { ...answer.status, history } };
}

/** 'Treść 2 → Tekst'; empty for an entry as a whole. */
function whereOf({ uid, steps }: Cause, componentOf: ComponentOf): string {
  let holder: string | null = uid;
  const trail = steps.map(({ attribute, index, component }) => {
    const label = holder === null ? attribute : fieldLabel(holder, attribute);
    holder = component ?? (holder === null ? null : componentOf(holder, attribute));
    return index === null ? label : `${label} ${index + 1}`;
  });
  return trail.join(' → ');
}
