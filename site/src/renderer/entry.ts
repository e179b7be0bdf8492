import { createApp } from 'astro/app/entrypoint';
import type { PageModel } from '../view-models/page-models.ts';

const app = createApp({ streaming: false });
const { csp } = app.manifest;
// A file on a disk has no headers: the policy stands in the page, as in a static build.
if (csp !== undefined) csp.cspDestination = 'meta';

/**
 * The bytes that a plain static build writes for the page.
 *
 * @throws Error when the page cannot be rendered; Astro has written the reason to the terminal
 */
export async function renderPage(siteUrl: string, model: PageModel): Promise<string> {
  const request = new Request(new URL(model.path, siteUrl));
  const routeData = app.match(request);
  if (routeData === undefined) throw new Error(`No page file is for ${model.path}.`);
  const response = await app.render(request, { locals: { model }, routeData });
  const expected = model.kind === 'not-found' ? 404 : 200;
  if (response.status !== expected) {
    throw new Error(`${model.path} cannot be rendered: it answers ${response.status}.`);
  }
  return response.text();
}
