import { goneMark } from '../release/redirects.ts';
import { contentTypes, jsonFeed, unknownType } from '../serve/content-types.ts';
import {
  cacheButAsk,
  cacheForever,
  hashedFolders,
  retryAfter,
  securityHeaders,
} from '../serve/headers.ts';
import { partOf } from '../serve/request-path.ts';

/** What differs from one installation to another. */
export interface SiteConfChoices {
  /** Absolute path of the data folder, without a slash at its end. */
  readonly dataDir: string;
  readonly serverName: string;
  /** Address or port for plain HTTP: `80`, `127.0.0.1:8080`. */
  readonly listen: string;
  /** Certificate and key for HTTPS; plain HTTP then only leads there. Null: plain HTTP alone. */
  readonly tls: {
    readonly listen: string;
    readonly certificate: string;
    readonly key: string;
  } | null;
  /** Whether nginx has the brotli_static module (Debian: libnginx-mod-http-brotli-static). */
  readonly brotli: boolean;
  /** Absolute path of the folder that holds waiting-page.html. */
  readonly waitingFolder: string;
}

/**
 * Fills the template of the nginx configuration.
 *
 * @throws when a value would end its place in the file, or the template has a place nobody fills
 */
export function renderSiteConf(template: string, choices: SiteConfChoices): string {
  const { dataDir, serverName, listen, tls, waitingFolder } = choices;
  const given = [dataDir, serverName, listen, waitingFolder, ...Object.values(tls ?? {})];
  for (const value of given) {
    if (!/^[\w./:@[\]*-]+$/.test(value)) {
      throw new Error(
        `"${value}" cannot stand in an nginx configuration: use letters, digits and . / : - _ only`,
      );
    }
  }
  const values: Readonly<Record<string, string>> = {
    data: dataDir,
    serverName,
    waitingFolder,
    listen: tls === null ? `    listen ${listen};` : tlsLines(tls),
    toTls: tls === null ? '' : redirectToTls(listen, serverName),
    types: typeLines(),
    unknownType,
    jsonFeedPattern: jsonFeed.pattern.source.replaceAll('\\/', '/'),
    jsonFeedType: jsonFeed.type,
    partPattern: partOf.source.replaceAll('\\/', '/'),
    compressible: Object.keys(contentTypes)
      .filter((extension) => contentTypes[extension]?.compress)
      .join('|'),
    headers: Object.entries(securityHeaders)
      .map(([name, value]) => `    add_header ${name} "${value}" always;`)
      .join('\n'),
    hashedFolders: hashedFolders.join('|'),
    cacheForever,
    cacheButAsk,
    retryAfter: String(retryAfter),
    goneMark,
    brotli: choices.brotli
      ? '    brotli_static on;'
      : '    # brotli_static on;   # needs a module, Debian: libnginx-mod-http-brotli-static',
  };
  return template.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`the template names {{${name}}}, which nobody fills`);
    return value;
  });
}

function typeLines(): string {
  const extensions = new Map<string, string[]>();
  for (const [extension, { type }] of Object.entries(contentTypes)) {
    extensions.set(type, [...(extensions.get(type) ?? []), extension]);
  }
  return [...extensions].map(([type, names]) => `        "${type}" ${names.join(' ')};`).join('\n');
}

function tlsLines(tls: { listen: string; certificate: string; key: string }): string {
  return `    listen ${tls.listen} ssl http2;
    ssl_certificate ${tls.certificate};
    ssl_certificate_key ${tls.key};
    ssl_protocols TLSv1.2 TLSv1.3;
    ssl_session_cache shared:site:2m;
    ssl_session_timeout 1d;
    ssl_session_tickets off;
    # A browser can use a TLS record only once it has the whole of it. With the usual 16k a phone
    # on a slow line shows nothing until 16 kB are there; measured on 400 kbit/s, 4k shows a page of
    # 12 to 22 kB 0.3 to 0.6 s sooner.
    ssl_buffer_size 4k;
    # Browsers then never ask over plain HTTP again. Two years, as https://hstspreload.org wants;
    # take out includeSubDomains if a subdomain has no HTTPS.
    add_header Strict-Transport-Security "max-age=63072000; includeSubDomains" always;`;
}

function redirectToTls(listen: string, serverName: string): string {
  return `
server {
    listen ${listen};
    server_name ${serverName};
    server_tokens off;
    return 301 https://$host$request_uri;
}`;
}
