/**
 * The address under which visitors reach the site (PUBLIC_SITE_URL), without a slash at its end.
 *
 * @returns null when it is not set
 * @throws Error when it is no http or https address
 */
export function siteAddress(
  variables: Readonly<Record<string, string | undefined>>,
): string | null {
  const url = variables['PUBLIC_SITE_URL']?.trim() ?? '';
  if (url === '') return null;
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new Error(
      `PUBLIC_SITE_URL is "${url}": give the http or https address of the site, for example https://www.example.org.`,
    );
  }
  return url.replace(/\/+$/, '');
}
