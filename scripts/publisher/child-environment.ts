import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { DataFolder } from '../environment/data-folder.ts';
import type { PublisherEnvironment } from '../environment/publisher-environment.ts';

/** Neither the build nor the checks have any use for these. */
const withheld =
  /^(NOTICE_SECRET|STRAPI_TOKEN|STRAPI_WEBHOOK_TOKEN|GITHUB_TOKEN|APP_KEYS|API_TOKEN_SALT|ADMIN_JWT_SECRET|TRANSFER_TOKEN_SALT|ENCRYPTION_KEY|JWT_SECRET|DATABASE_URL|NODE_CHANNEL_.*)$/;

/** The publisher's own environment without its secrets, and with the folders of this installation. */
export function childEnvironment(
  data: DataFolder,
  environment: PublisherEnvironment,
  given: NodeJS.ProcessEnv = process.env,
): NodeJS.ProcessEnv {
  const passed = Object.entries(given).filter(([name]) => !withheld.test(name));
  return {
    ...Object.fromEntries(passed),
    DATA_DIR: data.root,
    CACHE_DIR: data.cache,
    SITE_URL: environment.SITE_URL,
  };
}

/**
 * The read-only token for Strapi's content: from STRAPI_TOKEN, else from the file the cms writes
 * at its start. Read before each build, for the cms may start later than the publisher.
 *
 * @returns null when there is none (yet)
 */
export async function readSiteToken(
  data: DataFolder,
  environment: Pick<PublisherEnvironment, 'STRAPI_TOKEN'>,
): Promise<string | null> {
  if (environment.STRAPI_TOKEN !== undefined) return environment.STRAPI_TOKEN;
  try {
    const file: unknown = JSON.parse(await readFile(data.siteToken, 'utf8'));
    const read = z.object({ token: z.string().min(1) }).safeParse(file);
    return read.success ? read.data.token : null;
  } catch {
    return null;
  }
}
