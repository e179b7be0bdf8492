import { join } from 'node:path';
import { BuildFailure } from '../../site/src/build/build-failure.ts';
import { openPreview } from '../../site/src/preview/open-preview.ts';
import { dataFolder } from '../environment/data-folder.ts';
import { announceReady, onEnd } from '../environment/life-of-process.ts';
import { listen } from '../environment/listen.ts';
import { previewEnvironment } from '../environment/preview-environment.ts';
import { EnvironmentFault, readEnvironment } from '../environment/read-environment.ts';
import { repositoryRoot } from '../environment/repository-root.ts';
import { readSiteToken } from '../publisher/child-environment.ts';
import { describeFault } from '../release/describe-fault.ts';
import { createPreviewServer } from './preview-server.ts';

function log(line: string): void {
  console.log(`${new Date().toTimeString().slice(0, 8)} preview: ${line}`);
}

/** The preview: shows editors drafts in the templates of the site, and nobody else anything. */
try {
  const environment = readEnvironment('the preview', previewEnvironment);
  const data = dataFolder(environment.DATA_DIR);
  const preview = openPreview({
    siteFolder: join(repositoryRoot, 'site'),
    cacheDir: data.cache,
    siteUrl: environment.SITE_URL.replace(/\/+$/, ''),
    offlineReading: environment.OFFLINE_READING === '1',
    connection: async () => {
      const token = await readSiteToken(data, environment);
      if (token !== null) return { url: environment.STRAPI_URL.replace(/\/+$/, ''), token };
      throw new BuildFailure(
        'source-unavailable',
        `there is no token for the cms yet: ${data.siteToken} is missing and STRAPI_TOKEN is not set`,
      );
    },
    tell: log,
  });
  const server = createPreviewServer({
    preview,
    secret: environment.NOTICE_SECRET,
    strapiUrl: environment.STRAPI_URL.replace(/\/+$/, ''),
    panelUrl: environment.PANEL_URL.replace(/\/+$/, ''),
    siteUrl: environment.SITE_URL.replace(/\/+$/, ''),
    now: Date.now,
    log,
  });
  onEnd(() => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), 2000).unref();
  });
  const { port } = await listen(server, environment.PREVIEW_PORT, 'PREVIEW_PORT');
  log(`listens at http://127.0.0.1:${port}/preview`);
  announceReady();
} catch (error) {
  console.error(
    `preview: ${error instanceof EnvironmentFault ? error.message : describeFault(error)}`,
  );
  process.exit(1);
}
