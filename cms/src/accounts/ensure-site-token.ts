import type { Core } from '@strapi/strapi';
import { adminService } from './admin-service';
import { readSiteToken, writeSiteToken } from './site-token-file';

interface ApiToken {
  readonly id: number;
  readonly accessKey?: string;
}

/** The part of Strapi's `admin::api-token` service that is used here. */
interface ApiTokenService {
  hash(accessKey: string): string;
  exists(where: Readonly<Record<string, unknown>>): Promise<boolean>;
  getByName(name: string): Promise<ApiToken | null>;
  create(attributes: Readonly<Record<string, unknown>>): Promise<ApiToken>;
  regenerate(id: number): Promise<ApiToken>;
}

const name = 'Strona internetowa';

/** Strapi makes these two by itself in an empty database; nobody has asked for them. */
const unaskedTokens = ['Read Only', 'Full Access'];

/**
 * Makes sure that `DATA_DIR/site-token.json` holds a read-only token that this database accepts.
 * Bootstrap runs in every command of Strapi, so a valid file is left as it is.
 *
 * @param file absolute path of `site-token.json`
 */
export async function ensureSiteToken(strapi: Core.Strapi, file: string): Promise<void> {
  const tokens = adminService<ApiTokenService>(strapi, 'admin::api-token');
  const known = readSiteToken(file);
  if (known !== undefined && (await tokens.exists({ accessKey: tokens.hash(known) }))) return;

  const existing = await tokens.getByName(name);
  if (existing === null) {
    await strapi.db.query('admin::api-token').deleteMany({
      where: { name: { $in: unaskedTokens }, lastUsedAt: { $null: true } },
    });
  }
  const { accessKey } =
    existing === null
      ? await tokens.create({
          name,
          description: 'Odczyt treści przez stronę. Bez tego klucza strona się nie zbuduje.',
          kind: 'content-api',
          type: 'read-only',
          lifespan: null,
        })
      : await tokens.regenerate(existing.id);
  if (accessKey === undefined) throw new Error('Strapi made an API token without an access key.');
  writeSiteToken(file, accessKey);
}
