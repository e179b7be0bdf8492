import { faultOfLinkAddress } from './link-address';
import { textOf } from './plain-entry';
import { problemAt, type Rule } from './spot';

/** A redirect that stands already: from one address of the site to another address. */
export type KnownRedirect = { from: string; to: string };

/**
 * Segments of letters, digits and the signs that RFC 3986 allows in a path; old sites used commas.
 * Letters stand as people read them: the servers compare decoded addresses.
 */
const SITE_ADDRESS = /^\/(?:[\p{L}\p{N}_.~!$&'()*+,;=:@-]+\/)+$/u;

/** The rule for a redirect, given the others: both ends are addresses, and it does not go in circles. */
export function redirectRule(others: readonly KnownRedirect[]): Rule {
  return (spot) => {
    const from = typeof spot.entry['from'] === 'string' ? spot.entry['from'] : '';
    const to = textOf(spot.entry, 'to');
    if (from.includes('%')) {
      return [
        problemAt(
          spot,
          'from',
          `adres zawiera znak „%”. Wpisz litery tak, jak się je czyta: „${decoded(from) ?? '/źródła/'}”.`,
        ),
      ];
    }
    if (!SITE_ADDRESS.test(from) || /\/\.{1,2}\//.test(from)) {
      return [
        problemAt(
          spot,
          'from',
          'podaj dawny adres w tym serwisie z ukośnikiem na początku i na końcu, na przykład „/o-nas/historia/”. Polskie litery są dozwolone, spacje nie.',
        ),
      ];
    }
    if (textOf(spot.entry, 'kind') !== 'przeniesione') return [];
    if (to === '') {
      return [
        problemAt(spot, 'to', 'strona jest przeniesiona, ale nie wiadomo dokąd. Podaj adres.'),
      ];
    }
    const fault = /^(mailto|tel):|^#/i.test(to)
      ? 'podaj adres strony zaczynający się od „/” albo „https://”.'
      : faultOfLinkAddress(to);
    if (fault !== null) return [problemAt(spot, 'to', fault)];
    if (to === from) {
      return [problemAt(spot, 'to', 'strona przekierowuje na samą siebie. Podaj inny adres.')];
    }
    if (leadsBack(from, to, others)) {
      return [
        problemAt(
          spot,
          'to',
          'przekierowania tworzą pętlę: stąd wraca się na ten sam adres. Zmień jeden z adresów.',
        ),
      ];
    }
    return [];
  };
}

/** The address with its "%C5%BA" read as letters; null when it cannot be read or "%" is left. */
function decoded(address: string): string | null {
  try {
    const read = decodeURIComponent(address).normalize('NFC');
    return SITE_ADDRESS.test(read) ? read : null;
  } catch {
    return null;
  }
}

function leadsBack(from: string, to: string, others: readonly KnownRedirect[]): boolean {
  const next = new Map(others.map((other) => [other.from, other.to]));
  const seen = new Set<string>();
  for (let at: string | undefined = to; at !== undefined && !seen.has(at); at = next.get(at)) {
    if (at === from) return true;
    seen.add(at);
  }
  return false;
}
