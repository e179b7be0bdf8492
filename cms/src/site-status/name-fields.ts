import { editPath } from '../panel/panel-paths';
import { fieldLabel } from '../publishing-rules/field-labels';
import type { Cause } from './finding';
import type { PublisherAnswer } from './publisher-status';

/** The component that stands in an attribute of a type or component; null when it holds none. */
export type ComponentOf = (uid: string, attribute: string) => string | null;

/** What the content model says of the types and components that findings name. */
export interface Model {
  readonly componentOf: ComponentOf;
  readonly isSingle: (uid: string) => boolean;
}

/** The answer with the fields of its findings in the words of the panel, and the way to their entries. */
export function nameFields(answer: PublisherAnswer, model: Model): PublisherAnswer {
  if (!answer.ok) return answer;
  const history = answer.status.history.map((attempt) => ({
    ...attempt,
    findings: attempt.findings.map((finding) =>
      finding.cause == null ? finding : { ...finding, ...placeOf(finding.cause, model) },
    ),
  }));
  return { ok: true, status: { ...answer.status, history } };
}

function placeOf(cause: Cause, { componentOf, isSingle }: Model) {
  const { uid, documentId } = cause;
  return {
    where: whereOf(cause, componentOf),
    path: editPath({ uid, isSingle: isSingle(uid) }, documentId),
  };
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
