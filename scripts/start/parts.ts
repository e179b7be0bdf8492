import { join } from 'node:path';
import { repositoryRoot } from '../environment/repository-root.ts';
import type { Part } from './child-process.ts';
import type { Administrator, Secrets } from './secrets.ts';
import type { StartEnvironment } from './start-environment.ts';

/** The processes of `npm start`, each with just the variables it reads. Pure. */
export function partsOf({
  environment,
  secrets,
  administrator,
  browser,
}: {
  readonly environment: StartEnvironment;
  readonly secrets: Secrets;
  readonly administrator: Administrator;
  /** Path of a Chrome or Chromium. */
  readonly browser: string;
}): {
  readonly cms: Part;
  readonly publisher: Part;
  readonly preview: Part;
  readonly siteServer: Part;
} {
  const { NOTICE_SECRET, STRAPI_WEBHOOK_TOKEN, ...panelSecrets } = secrets;
  const siteUrl = environment.SITE_URL ?? `http://127.0.0.1:${environment.SITE_PORT}`;
  const previewServer = `http://127.0.0.1:${environment.PREVIEW_PORT}`;
  return {
    cms: {
      name: 'panel',
      program: join(repositoryRoot, 'cms/serve.mjs'),
      patience: 120,
      environment: {
        NODE_ENV: 'production',
        LOG_LEVEL: 'warn',
        DATA_DIR: environment.DATA_DIR,
        CMS_PORT: String(environment.CMS_PORT),
        PUBLISHER_URL: `http://127.0.0.1:${environment.PUBLISHER_PORT}`,
        PUBLIC_SITE_URL: siteUrl,
        PREVIEW_SERVER_URL: previewServer,
        PREVIEW_URL: environment.PREVIEW_URL ?? previewServer,
        NOTICE_SECRET,
        ADMIN_EMAIL: administrator.email,
        ADMIN_PASSWORD: administrator.password,
        ...panelSecrets,
      },
    },
    publisher: {
      name: 'publisher',
      program: join(repositoryRoot, 'scripts/publisher/run.ts'),
      patience: 30,
      environment: {
        DATA_DIR: environment.DATA_DIR,
        PUBLISHER_PORT: String(environment.PUBLISHER_PORT),
        STRAPI_URL: `http://127.0.0.1:${environment.CMS_PORT}`,
        SITE_URL: siteUrl,
        BROWSER_PATH: browser,
        NOTICE_SECRET,
        STRAPI_WEBHOOK_TOKEN,
      },
    },
    preview: {
      name: 'preview',
      program: join(repositoryRoot, 'scripts/preview/run.ts'),
      patience: 30,
      environment: {
        DATA_DIR: environment.DATA_DIR,
        PREVIEW_PORT: String(environment.PREVIEW_PORT),
        STRAPI_URL: `http://127.0.0.1:${environment.CMS_PORT}`,
        SITE_URL: siteUrl,
        PANEL_URL: environment.PUBLIC_CMS_URL ?? `http://127.0.0.1:${environment.CMS_PORT}`,
        NOTICE_SECRET,
      },
    },
    siteServer: {
      name: 'site',
      program: join(repositoryRoot, 'scripts/serve/run.ts'),
      patience: 30,
      environment: { DATA_DIR: environment.DATA_DIR, SITE_PORT: String(environment.SITE_PORT) },
    },
  };
}
