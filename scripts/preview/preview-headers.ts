/**
 * Headers of every answer of the preview. No script runs, no form is sent, nothing is kept or
 * indexed, and only the panel may show it in itself.
 *
 * @param panelOrigins origins under which the panel is reached
 */
export function previewHeaders(panelOrigins: readonly string[]): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': [
      "default-src 'none'",
      "img-src 'self' data:",
      "font-src 'self'",
      "media-src 'self'",
      "style-src 'unsafe-inline'",
      "base-uri 'none'",
      "form-action 'none'",
      `frame-ancestors ${panelOrigins.join(' ')}`,
    ].join('; '),
    'X-Robots-Tag': 'noindex, nofollow, noarchive',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    // The address holds the signature.
    'Referrer-Policy': 'no-referrer',
  };
}

/**
 * The origins of a panel: on this machine it answers to two names.
 *
 * @param panelUrl its address
 */
export function originsOf(panelUrl: string): readonly string[] {
  const { origin, hostname, port, protocol } = new URL(panelUrl);
  const names = ['127.0.0.1', 'localhost'];
  return names.includes(hostname)
    ? names.map((name) => `${protocol}//${name}${port === '' ? '' : `:${port}`}`)
    : [origin];
}
