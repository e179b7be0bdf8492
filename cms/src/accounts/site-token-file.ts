import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/**
 * Reads the site's token from `site-token.json`.
 *
 * @param file absolute path of the file
 * @returns the token; undefined when the file is missing, broken or holds none, because a new
 * token mends all three
 */
export function readSiteToken(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof content !== 'object' || content === null || !('token' in content)) return undefined;
    return typeof content.token === 'string' ? content.token : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Writes `{ "token": … }` so that only the owner can read it. A reader sees the old file or the
 * new one, never half of one.
 */
export function writeSiteToken(file: string, token: string): void {
  const temporary = `${file}.new`;
  writeFileSync(temporary, `${JSON.stringify({ token })}\n`, { mode: 0o600 });
  chmodSync(temporary, 0o600);
  renameSync(temporary, file);
}
