import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { htmlValidity } from './checks/html-validity.ts';

type Component = Parameters<AstroContainer['renderToString']>[0];

/**
 * The HTML of one component, as it stands in the main part of a page: a whole one, or a part of one.
 * Throws with the findings when that page is not valid HTML.
 */
export async function renderComponent(
  component: Component,
  props: Record<string, unknown>,
): Promise<string> {
  const container = await AstroContainer.create();
  const html = await container.renderToString(component, { props });
  const heading = html.includes('<h1') ? '' : '<h1>Przykład</h1>';
  const page = `<!DOCTYPE html><html lang="pl"><head><title>Przykład</title></head><body><main>${heading}${html}</main></body></html>`;
  const findings = await htmlValidity({ path: 'example', html: page });
  if (findings.length > 0) throw new Error(findings.join('\n'));
  return html;
}
