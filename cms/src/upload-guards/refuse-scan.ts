import type { Use } from '../deletion-guards/refuse-deletion';

/** More would hide what to do. */
const NAMED = 3;

/**
 * Why a scan may not take the place of a document that visitors can read today: the entries would lose
 * its words at once, and nobody would be asked.
 *
 * @param name of the scan
 * @param uses the published entries that use the document
 * @returns a Polish sentence; null when no published entry uses it
 */
export function refuseScan(name: string, uses: readonly Use[]): string | null {
  if (uses.length === 0) return null;
  const named = uses.slice(0, NAMED).map((use) => `${use.list} „${use.title}”`);
  const others = uses.length - named.length;
  const more = others === 0 ? '' : ` i w innych wpisach (jeszcze ${others})`;
  return `Plik „${name}” to same zdjęcia stron, bez liter, więc czytnik ekranu nie przeczyta z niego ani słowa. Nie może zastąpić dokumentu, który widać na stronie: ${named.join(', ')}${more}. Zapisz PDF z programu, w którym powstał, albo dodaj skan jako osobny plik, wybierz go w tym wpisie i podaj jego treść w polu „Treść inaczej”.`;
}
