const CONTROL_OR_BLANK = /[\p{Cc}\s]/u;
/** What the check of the built site takes, too: a name, "@", and a server with a dot in its name. */
const MAIL = /^mailto:[^@\s?]+@[^@\s?]+\.[^@\s?.]+(\?\S*)?$/;
/** People write numbers with spaces, hyphens and brackets; the site takes these out (RFC 3966). */
const TELEPHONE = /^tel:\+?[\d \u00A0()-]+$/;
/** "/folder/file.pdf", not "/folder/page.html": pages of the site are folders. */
const FILE = /\/[^/]+\.(?!html?$)[a-z0-9]{2,5}$/i;

/**
 * Why an address may not stand in a link (a rest of a Polish sentence), or null when it may.
 * Allowed: http, https, mailto, tel, and addresses inside the site that begin with "/" or "#".
 * Everything else could run code in the visitor's browser (javascript:, data:) or lead nowhere.
 */
export function faultOfLinkAddress(address: string): string | null {
  if (address === '') return 'link nie ma adresu. Wpisz adres albo usuń link.';
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme === 'tel') return faultOfTelephone(address);
  if (CONTROL_OR_BLANK.test(address)) {
    return 'adres zawiera spację albo niewidoczny znak. Wklej go jeszcze raz bez odstępów.';
  }
  if (address === '#') return 'sam znak „#” donikąd nie prowadzi. Wpisz adres albo usuń link.';
  if (address.startsWith('#')) return null;
  if (address.startsWith('/')) return faultOfLocalAddress(address);
  if (scheme === 'mailto') {
    return MAIL.test(address)
      ? null
      : 'to nie jest adres e-mail. Wpisz go małymi literami po „mailto:”, na przykład „mailto:biuro@przyklad.pl”.';
  }
  if (scheme === 'http' || scheme === 'https') {
    return URL.canParse(address) && /^https?:\/\//i.test(address)
      ? null
      : 'adres jest niepełny. Wpisz cały adres strony, na przykład „https://przyklad.pl/program”.';
  }
  return 'adres musi zaczynać się od „https://”, „http://”, „mailto:”, „tel:” albo „/” (strona w tym serwisie). Popraw adres.';
}

function faultOfTelephone(address: string): string | null {
  const digits = address.replace(/\D/g, '').length;
  return TELEPHONE.test(address) && digits >= 3
    ? null
    : 'to nie jest numer telefonu. Po „tel:” wpisz jeden numer samymi cyframi, na przykład „tel:+48 46 000 00 00”.';
}

/** Pages of the site end with a slash: without it the visitor is sent on, and the build refuses it. */
function faultOfLocalAddress(address: string): string | null {
  // Browsers read "//host" and "/\host" as another server, not as a page of this site.
  if (/^\/[/\\]/.test(address)) {
    return 'adres zaczyna się od dwóch ukośników. Wpisz pełny adres z „https://” albo jeden ukośnik dla strony w tym serwisie.';
  }
  const path = address.replace(/[?#].*$/, '');
  if (/\\|\/\/|\/\.{1,2}(\/|$)/.test(path)) {
    return 'adres zawiera podwójny ukośnik, kropki zamiast nazwy albo ukośnik w złą stronę. Skopiuj go jeszcze raz ze strony.';
  }
  if (path.endsWith('/') || FILE.test(path)) return null;
  const canonical = path.replace(/\/index\.html?$|\.html?$/, '');
  return `adres strony w tym serwisie kończy się ukośnikiem. Wpisz „${canonical}/${address.slice(path.length)}”.`;
}
