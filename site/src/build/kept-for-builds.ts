import path from 'node:path';
import { openRenderer, type Renderer } from '../renderer/open-renderer.ts';
import { PageStore } from '../renderer/page-store.ts';
import type { RendererSettings } from '../renderer/renderer-version.ts';
import type { StrapiConnection } from '../strapi/client.ts';
import { type ContentSource, freshContent } from '../strapi/content-source.ts';
import { KeptContent } from '../strapi/kept-content.ts';

interface OpenRenderer extends RendererSettings {
  readonly cacheDir: string;
}

/** What a process may keep from one build for the next: nothing that is not made again without it. */
export interface KeptForBuilds {
  renderer(
    siteFolder: string,
    settings: OpenRenderer,
    tell: (line: string) => void,
  ): Promise<Renderer>;
  pages(cacheDir: string): PageStore;
  content(connection: StrapiConnection): Promise<ContentSource>;
  /** After a build that failed: what it knew may be wrong. */
  forget(): void;
}

/** For a process with one build. */
export function nothingKept(): KeptForBuilds {
  return {
    renderer: (siteFolder, settings, tell) =>
      openRenderer(siteFolder, settings.cacheDir, settings, tell),
    pages: (cacheDir) => new PageStore(path.join(cacheDir, 'pages')),
    content: async (connection) => freshContent(connection),
    forget: () => {},
  };
}

/**
 * For a process with one build after the other, all of them with the same code (see stayForRuns()): what
 * is loaded, and what is known of pages it has written.
 */
export function keptForBuilds(): KeptForBuilds {
  const anew = nothingKept();
  const renderers = new Map<string, Promise<Renderer>>();
  const stores = new Map<string, PageStore>();
  let content = new KeptContent();
  return {
    renderer: (siteFolder, settings, tell) => {
      const { siteUrl, offlineReading, cacheDir } = settings;
      const key = JSON.stringify([siteFolder, cacheDir, siteUrl, offlineReading]);
      const opened = renderers.get(key) ?? anew.renderer(siteFolder, settings, tell);
      renderers.set(key, opened);
      return opened;
    },
    pages: (cacheDir) => {
      const store = stores.get(cacheDir) ?? anew.pages(cacheDir);
      stores.set(cacheDir, store);
      return store;
    },
    content: (connection) => content.open(connection),
    forget: () => {
      content = new KeptContent();
      renderers.clear();
      stores.clear();
    },
  };
}
