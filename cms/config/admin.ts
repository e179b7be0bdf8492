import { readEnvironment } from '../src/environment/read-environment';
import { previewHandler } from '../src/preview/preview-handler';
import { readPreviewSettings } from '../src/preview/preview-settings';

export default () => {
  const environment = readEnvironment(process.env);
  const preview = readPreviewSettings(process.env);
  return {
    auth: {
      secret: environment.adminJwtSecret,
      // A browser drops a Secure cookie on plain http, which is how the panel runs on one machine.
      cookie: environment.publicUrl?.startsWith('https://') ? { secure: true } : {},
      sessions: {
        maxRefreshTokenLifespan: 30 * 24 * 60 * 60,
        maxSessionLifespan: 24 * 60 * 60,
      },
    },
    apiToken: {
      salt: environment.apiTokenSalt,
      secrets: { encryptionKey: environment.encryptionKey },
    },
    secrets: { encryptionKey: environment.encryptionKey },
    transfer: { token: { salt: environment.transferTokenSalt } },
    flags: { nps: false, promoteEE: false },
    // Strapi adds the origins to `frame-src` of the panel's policy.
    preview:
      preview === null
        ? { enabled: false }
        : {
            enabled: true,
            config: {
              allowedOrigins: [new URL(preview.publicUrl).origin],
              handler: previewHandler(preview),
            },
          },
    autoOpen: false,
    // Counted per e-mail and address of the sender: ten wrong passwords, then five minutes of rest.
    rateLimit: { enabled: true, interval: { min: 5 }, max: 10 },
    // Editing data or tests must not restart `strapi develop`.
    watchIgnoreFiles: ['**/tests/**', '**/.data/**', `${environment.dataDir}/**`],
  };
};
