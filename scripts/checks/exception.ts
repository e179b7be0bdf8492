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

/** Faults for the exceptions nothing used; they are at the check's own source file. Pure. */
export function unusedExceptions(
  check: string,
  exceptions: readonly Exception[],
  used: ReadonlySet<number>,
): readonly Fault[] {
  return exceptions.flatMap((exception, index) =>
    used.has(index)
      ? []
      : [
          {
            rule: 'unused-exception',
            page: `scripts/checks/${check}/exceptions.ts`,
            message: `The exception for ${exception.rule} on ${String(exception.page)} ("${exception.contains}") lets nothing through any more. Take it out.`,
          },
        ],
  );
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
