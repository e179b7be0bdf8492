import { faultOfLinkAddress } from './link-address';
import { textOf } from './plain-entry';
import { problemAt, type Rule } from './spot';

/** A redirect that stands already: from one address of the site to another address. */
export type KnownRedirect = { from: string; to: string };

/** Segments of the characters that RFC 3986 allows in a path; old sites used commas. */
const SITE_ADDRESS = /^\/(?:[\w.~%!$&'()*+,;=:@-]+\/)*$/;

/** The rule for a redirect, given the others: both ends are addresses, and it does not go in circles. */
export function redirectRule(others: readonly KnownRedirect[]): Rule {
  return (spot) => {
    const from = textOf(spot.entry, 'from');
    const to = textOf(spot.entry, 'to');
    if (!SITE_ADDRESS.test(from) || from.split('/').includes('..') || from === '/') {
      return [
        problemAt(
          spot,
          'from',
          'podaj dawny adres w tym serwisie z ukośnikiem na początku i na końcu, na przykład „/o-nas/historia/”.',
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

function leadsBack(from: string, to: string, others: readonly KnownRedirect[]): boolean {
  const next = new Map(others.map((other) => [other.from, other.to]));
  const seen = new Set<string>();
  for (let at: string | undefined = to; at !== undefined && !seen.has(at); at = next.get(at)) {
    if (at === from) return true;
    seen.add(at);
  }
  return false;
}
