/** One thing that is wrong with a built site. */
export interface Fault {
  /** Short name of what was broken, such as `heading-level`; exceptions and tests go by it. */
  readonly rule: string;
  /** Address the fault is at, such as `/wydarzenia/`; of a file that is no page, the file's. */
  readonly page: string;
  /** What is wrong and how to mend it, in sentences. */
  readonly message: string;
  /** Where on the page. */
  readonly selector?: string;
  /** The piece of HTML in question, shortened. */
  readonly snippet?: string;
  /** The address in question where no piece of HTML holds it, as in a file of redirects. */
  readonly address?: string;
}

/** A fault together with the check that saw it, as it stands in the report. */
export interface Finding extends Fault {
  readonly check: string;
}
