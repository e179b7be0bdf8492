import { readEnvironment } from '../src/environment/read-environment';
import { uploadLimits } from '../src/upload-guards/upload-limits';

/** The panel and its uploads come from one address; nothing is fetched from anywhere else. */
const ownSources = ["'self'", 'data:', 'blob:'];

export default () => [
  'strapi::logger',
  'strapi::errors',
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy: {
        useDefaults: true,
        directives: {
          'connect-src': ["'self'"],
          'img-src': ownSources,
          'media-src': ownSources,
          'frame-src': ["'self'"],
          // The panel may run on plain http on one machine, where an upgrade would break it.
          upgradeInsecureRequests: null,
        },
      },
    },
  },
  // No other origin may call the panel from a browser.
  { name: 'strapi::cors', config: { origin: [] } },
  {
    name: 'global::content-api-rate-limit',
    config: { requestsPerMinute: readEnvironment(process.env).contentApiLimitPerMinute },
  },
  'strapi::session',
  'strapi::query',
  {
    name: 'strapi::body',
    config: {
      jsonLimit: '2mb',
      formLimit: '1mb',
      textLimit: '1mb',
      formidable: { maxFileSize: uploadLimits.requestBytes },
    },
  },
  'strapi::favicon',
  'strapi::public',
];
