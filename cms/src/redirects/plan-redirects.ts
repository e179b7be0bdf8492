/** A redirect as it stands in the database. */
export type Redirect = { id: number; from: string; to: string | null };

/** A redirect to be written at `from`, over the one that may stand there. */
export type NewRedirect =
  | { from: string; kind: 'przeniesione'; to: string; title: string }
  | { from: string; kind: 'wycofane'; to: null; title: string };

/** What happened to a page that visitors could see: it appeared, moved, stayed, or went away. */
export type AddressChange = {
  /** The address before; null when there was no such page. */
  before: string | null;
  /** The address afterwards; null when the page is gone. */
  after: string | null;
  /** The title of the page, shown to those who come to an address that is gone. */
  title: string;
};

export type RedirectPlan = {
  /** Ids of redirects that must go. */
  remove: number[];
  /** Redirects that led to the old address and lead straight to the new one from now on. */
  retarget: { id: number; to: string }[];
  put: NewRedirect | null;
};

/**
 * Decides how the redirects follow a page. What is published takes its address back from any
 * redirect; a page that moved is followed by every redirect that led to it, so that no visitor goes
 * through two of them; a page that is gone leaves word at its address.
 * @param existing the redirects that begin or end at one of the two addresses (others do no harm)
 */
export function planRedirects(existing: readonly Redirect[], change: AddressChange): RedirectPlan {
  const { before, after, title } = change;
  const remove = existing.filter(({ from }) => from === after).map(({ id }) => id);
  if (before === null || before === after) return { remove, retarget: [], put: null };
  if (after === null) {
    return { remove, retarget: [], put: { from: before, kind: 'wycofane', to: null, title } };
  }
  const retarget = existing
    .filter(({ id, from, to }) => to === before && from !== before && !remove.includes(id))
    .map(({ id }) => ({ id, to: after }));
  return { remove, retarget, put: { from: before, kind: 'przeniesione', to: after, title } };
}
