import { readFileSync, statSync } from 'node:fs';
import process from 'node:process';
import type { RouteModel } from '../view-models/page-models.ts';
import { assertRenderable } from './sections.ts';

interface ReadModel {
  readonly file: string;
  readonly changed: number;
  readonly routes: ReadonlyMap<string, RouteModel>;
}

let lastRead: ReadModel | null = null;

/**
 * Every route of the site by its path, from the file that SITE_MODEL_FILE names. The file is read
 * once, and again only when its modification time changes (a developer's live reload).
 * Throws with a sentence that says what is wrong with the variable or the file.
 */
export function readSiteModel(): ReadonlyMap<string, RouteModel> {
  const file = process.env['SITE_MODEL_FILE'];
  if (!file) {
    throw new Error(
      'SITE_MODEL_FILE is not set. It names the JSON file with the view-models of all routes; `npm run build` writes it and sets the variable.',
    );
  }
  const changed = statSync(file).mtimeMs;
  if (lastRead?.file !== file || lastRead.changed !== changed) {
    lastRead = { file, changed, routes: parseSiteModel(readFileSync(file, 'utf8'), file) };
  }
  return lastRead.routes;
}

/** True for a page that search engines may keep: the sitemap lists no other. */
export function isIndexed(path: string): boolean {
  const model = readSiteModel().get(path);
  return model !== undefined && model.kind !== 'file' && model.indexed;
}

/** `text` is the JSON of a SiteModel; `source` names it in messages. */
export function parseSiteModel(text: string, source: string): ReadonlyMap<string, RouteModel> {
  const value: unknown = JSON.parse(text);
  if (!isObject(value) || !Array.isArray(value['routes']) || value['routes'].length === 0) {
    throw new Error(`${source} holds no routes. Make it anew with \`npm run build\`.`);
  }
  const routes = new Map<string, RouteModel>();
  for (const route of value['routes']) {
    if (!isRouteModel(route)) {
      throw new Error(`${source} holds a route without a path and a kind.`);
    }
    if (routes.has(route.path)) throw new Error(`${source} holds ${route.path} twice.`);
    assertRenderable(route);
    routes.set(route.path, route);
  }
  return routes;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/**
 * The file is written by our own build from typed values, so only what routing needs is looked at
 * here; the content was validated when it came from the CMS.
 */
function isRouteModel(value: unknown): value is RouteModel {
  return isObject(value) && typeof value['kind'] === 'string' && typeof value['path'] === 'string';
}
