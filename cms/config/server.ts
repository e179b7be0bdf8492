import { mkdirSync } from 'node:fs';
import { readEnvironment } from '../src/environment/read-environment';

// Strapi's i18n plugin has no setting for the first locale: it reads this variable once, when it
// is loaded, which happens after this file is read.
process.env['STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE'] ??= 'pl';
process.env['STRAPI_TELEMETRY_DISABLED'] ??= 'true';

export default () => {
  const { host, port, publicDir, publicUrl, appKeys } = readEnvironment(process.env);
  // Strapi's local upload provider refuses to start when the folder is missing.
  mkdirSync(`${publicDir}/uploads`, { recursive: true });
  return {
    host,
    port,
    url: publicUrl ?? '',
    // Behind a public address stands a proxy: the visitor's address is in X-Forwarded-For.
    proxy: { koa: publicUrl !== undefined },
    app: { keys: appKeys },
    dirs: { public: publicDir },
    logger: {
      config: { level: process.env['LOG_LEVEL'] ?? 'info' },
      updates: { enabled: false },
      startup: { enabled: false },
    },
    transfer: { remote: { enabled: false } },
    cron: { enabled: true },
  };
};
