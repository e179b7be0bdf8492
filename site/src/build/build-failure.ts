import type { Step } from '../sources/fields-of-entry.ts';

/**
 * Why a build stopped:
 * - `source-unavailable`: the CMS did not answer, or answered nonsense; trying again may help;
 * - `source-invalid`: the CMS answered, but not in the shape of its own API;
 * - `content-invalid`: an entry cannot be shown; somebody has to mend it in the panel;
 * - `site-fault`: our own mistake.
 */
export type FailureKind =
  | 'source-unavailable'
  | 'source-invalid'
  | 'content-invalid'
  | 'site-fault';

/** The entry that a finding comes from, and the way to its field; as findings of the checks have it. */
export interface Cause {
  readonly uid: string;
  readonly documentId: string;
  /** Polish name of the content type. */
  readonly type: string;
  readonly title: string;
  readonly steps: readonly Step[];
}

/** One fault of one field, told so that an editor finds it. `type` and `message` are Polish. */
export interface Finding {
  readonly type: string;
  readonly documentId: string | null;
  readonly title: string | null;
  /** Path of the attribute, such as "occurrences.0.end". */
  readonly field: string;
  /** The value as it came, shortened. */
  readonly value: string;
  readonly message: string;
  /** With it the panel tells the finding at that entry and names the field in its own words. */
  readonly cause?: Cause;
  /** Polish, after "pole: ": what is wrong and how to mend it. */
  readonly forEditor?: string;
}

/** An expected way for a build to end badly; everything else is a bug. */
export class BuildFailure extends Error {
  override readonly name = 'BuildFailure';
  readonly kind: FailureKind;
  readonly findings: readonly Finding[];

  constructor(
    kind: FailureKind,
    message: string,
    findings: readonly Finding[] = [],
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.kind = kind;
    this.findings = findings;
  }
}
