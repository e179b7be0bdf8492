import type { ReleaseRecord } from './release-record.ts';

/** What the build made, in the numbers the decision needs. */
interface BuiltSite {
  readonly pages: number;
  readonly treeHash: string;
}

/** Somebody has said that many pages may go. It holds as long as that release is live. */
export interface AcceptedDrop {
  readonly liveRelease: string;
}

type ReleaseDecision =
  | { readonly do: 'nothing' }
  | { readonly do: 'refuse'; readonly reason: string }
  | { readonly do: 'switch'; readonly name: string }
  | { readonly do: 'publish' };

/** A fall that is larger in both measures is taken for a fault. */
const largestFall = { share: 0.4, pages: 10 } as const;

/**
 * What to do with a built and checked site.
 *
 * - The same as what is live: nothing.
 * - Far fewer pages than are live: refuse, until somebody accepts it. A type that was emptied by
 *   mistake, or a token that lost a right, must not empty the site.
 * - The same as a newer release that is not live (the publisher died just before the switch, or
 *   somebody went back and nothing has changed since): switch to that one.
 * - Else: publish.
 */
export function decideRelease(
  built: BuiltSite,
  live: ReleaseRecord | null,
  releases: readonly ReleaseRecord[],
  accepted: AcceptedDrop | null,
): ReleaseDecision {
  if (built.pages === 0) {
    return { do: 'refuse', reason: 'the build made no page at all; the old site stays' };
  }
  if (live !== null && live.treeHash === built.treeHash) return { do: 'nothing' };
  const fall = live === null ? 0 : live.pages - built.pages;
  if (
    live !== null &&
    fall > largestFall.pages &&
    fall > live.pages * largestFall.share &&
    accepted?.liveRelease !== live.name
  ) {
    return {
      do: 'refuse',
      reason:
        `the site would fall from ${live.pages} to ${built.pages} pages; the old site stays. ` +
        'If that is meant, run: npm run accept-drop',
    };
  }
  const waiting = releases.find(
    (release) => release.treeHash === built.treeHash && (live === null || release.name > live.name),
  );
  return waiting === undefined ? { do: 'publish' } : { do: 'switch', name: waiting.name };
}
