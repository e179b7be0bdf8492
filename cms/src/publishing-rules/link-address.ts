const CONTROL_OR_BLANK = /[\p{Cc}\s]/u;

/**
 * Why an address may not stand in a link (a rest of a Polish sentence), or null when it may.
 * Allowed: http, https, mailto, tel, and addresses inside the site that begin with "/" or "#".
 * Everything else could run code in the visitor's browser (javascript:, data:) or lead nowhere.
 */
export function faultOfLinkAddress(address: string): string | null {
  if (address === '') return 'link nie ma adresu. Wpisz adres albo usuń link.';
  if (CONTROL_OR_BLANK.test(address)) {
    return 'adres zawiera spację albo niewidoczny znak. Wklej go jeszcze raz bez odstępów.';
  }
  if (address.startsWith('#')) return null;
  if (address.startsWith('/')) {
    // Browsers read "//host" and "/\host" as another server, not as a page of this site.
    return /^\/[/\\]/.test(address)
      ? 'adres zaczyna się od dwóch ukośników. Wpisz pełny adres z „https://” albo jeden ukośnik dla strony w tym serwisie.'
      : null;
  }
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme === 'mailto' || scheme === 'tel') return null;
  if (scheme === 'http' || scheme === 'https') {
    return URL.canParse(address) && /^https?:\/\//i.test(address)
      ? null
      : 'adres jest niepełny. Wpisz cały adres strony, na przykład „https://przyklad.pl/program”.';
  }
  return 'adres musi zaczynać się od „https://”, „http://”, „mailto:”, „tel:” albo „/” (strona w tym serwisie). Popraw adres.';
}
