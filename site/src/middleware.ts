import { defineMiddleware } from 'astro:middleware';
import { scriptCodes } from 'virtual:client-scripts';
import { narrowPolicy } from './render/narrow-policy.ts';
import { narrowStyles } from './render/narrow-styles.ts';
import { readSiteModel } from './render/read-site-model.ts';
import { sayLanguages } from './render/say-languages.ts';
import { trimSpace } from './render/trim-space.ts';
import { namesInNotices } from './service-worker/notice.ts';

/**
 * What a page has no word of and may need: the worker's notice, and what the visitor chose about
 * movement, which is in force where nothing moves yet, too.
 */
const neededOnAnyPage = [...namesInNotices, '--motion'];

/**
 * Gives each page its view-model. Whoever renders a single route (a publish, a preview) puts the
 * model into `locals` himself; then nothing is read here.
 */
export const onRequest = defineMiddleware(async (context, next) => {
  const given: unknown = context.locals.model;
  if (given === undefined) {
    const routes = readSiteModel();
    const model = context.routePattern.startsWith('/404')
      ? [...routes.values()].find((route) => route.kind === 'not-found')
      : routes.get(context.url.pathname);
    if (model === undefined) {
      return new Response(`No view-model for ${context.url.pathname}`, { status: 404 });
    }
    context.locals.model = model;
  }
  const response = await next();
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  const { html, before } = narrowStyles(
    sayLanguages(trimSpace(await response.text())),
    scriptCodes,
    neededOnAnyPage,
  );
  return new Response(narrowPolicy(html, before), response);
});
