/** What we use of pa11y-ci 4, which brings no types. */
declare module 'pa11y-ci' {
  interface Issue {
    readonly code: string;
    /** Null for an element that cannot be written down. */
    readonly context: string | null;
    readonly message: string;
    readonly selector: string;
    readonly runner: string;
  }
  interface Report {
    readonly total: number;
    /** By address: issues, or the one error that kept the page from being looked at. */
    readonly results: Readonly<Record<string, readonly (Issue | Error)[]>>;
  }
  export default function pa11yCi(
    addresses: readonly string[],
    options: Readonly<Record<string, unknown>>,
  ): Promise<Report>;
}
