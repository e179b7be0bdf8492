import type { Fault } from './finding.ts';

/**
 * A fault that is let through. Write the narrowest match there is, and take it out as soon as the
 * cause is gone: a full run fails on an exception that nothing needs.
 */
export interface Exception {
  readonly rule: string;
  /** The address it holds for, or a pattern when the fault comes from a template. */
  readonly page: string | RegExp;
  /** Holds only where the selector, the snippet or the message contains this text. */
  readonly contains: string;
  /** Why it cannot be mended now, or why the rule is wrong here. */
  readonly reason: string;
  /** Which visitors meet the fault, and what they cannot do because of it ("nobody" needs a reason too). */
  readonly affected: string;
  /** Where it is discussed or reported. */
  readonly link: string;
  /**
   * Entries bring about what it lets through, so a sound site may be without: unused, it is told in a full
   * run and fails nothing.
   */
  readonly comesAndGoes?: true;
}

/** Faults that stay after the exceptions, and which exceptions (by their place in the list) were used. */
export interface Excepted<Kind extends Fault> {
  readonly faults: readonly Kind[];
  /** Per address the exceptions used there. */
  readonly used: ReadonlyMap<string, ReadonlySet<number>>;
}

/** Takes out what an exception lets through. Pure. */
export function applyExceptions<Kind extends Fault>(
  faults: readonly Kind[],
  exceptions: readonly Exception[],
): Excepted<Kind> {
  const used = new Map<string, Set<number>>();
  const kept = faults.filter((fault) => {
    const matching = exceptions.flatMap((exception, index) =>
      letsThrough(exception, fault) ? [index] : [],
    );
    for (const index of matching) {
      const ofPage = used.get(fault.page) ?? new Set();
      used.set(fault.page, ofPage.add(index));
    }
    return matching.length === 0;
  });
  return { faults: kept, used };
}

/** What becomes of the exceptions nothing used. */
export interface Unused {
  /** They are at the check's own source file. */
  readonly faults: readonly Fault[];
  /** A line for each that comes and goes with the content. */
  readonly told: readonly string[];
}

/** Which exceptions nothing used. Pure. */
export function unusedExceptions(
  check: string,
  exceptions: readonly Exception[],
  used: ReadonlySet<number>,
): Unused {
  const unused = exceptions.filter((_, index) => !used.has(index));
  const page = `scripts/checks/${check}/exceptions.ts`;
  const nameOf = ({ rule, page, contains }: Exception) =>
    `exception for ${rule} on ${String(page)} ("${contains}")`;
  return {
    faults: unused
      .filter(({ comesAndGoes }) => comesAndGoes !== true)
      .map((exception) => ({
        rule: 'unused-exception',
        page,
        message: `The ${nameOf(exception)} lets nothing through any more. Take it out.`,
      })),
    told: unused
      .filter(({ comesAndGoes }) => comesAndGoes === true)
      .map(
        (exception) =>
          `${check}: nothing on this site needs the ${nameOf(exception)} in ${page}. If the site with all its content has none either, take it out.`,
      ),
  };
}

function letsThrough(exception: Exception, fault: Fault): boolean {
  if (exception.rule !== fault.rule) return false;
  const here =
    typeof exception.page === 'string'
      ? exception.page === fault.page
      : exception.page.test(fault.page);
  return (
    here &&
    [fault.selector, fault.snippet, fault.message].some((text) =>
      text?.includes(exception.contains),
    )
  );
}
