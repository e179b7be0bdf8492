/** An entry that uses what somebody wants to delete, in the panel's words. */
export type Use = {
  /** The name of the list it stands in: 'Wydarzenia'. */
  list: string;
  title: string;
};

/** More would hide what to do. */
const NAMED = 3;

/**
 * Why something may not be deleted, with up to three of the entries to be changed first.
 * @param title name of the place, person, file … that is to be deleted
 * @returns a Polish sentence; null when nothing uses it
 */
export function refuseDeletion(title: string, uses: readonly Use[]): string | null {
  if (uses.length === 0) return null;
  const named = uses.slice(0, NAMED).map((use) => `${use.list} „${use.title}”`);
  const others = uses.length - named.length;
  const more = others === 0 ? '' : ` oraz z innych wpisów (jeszcze ${others})`;
  return `Nie można usunąć „${title}”, bo widać to na stronie. Najpierw usuń je z: ${named.join(', ')}${more} i opublikuj zmiany.`;
}
