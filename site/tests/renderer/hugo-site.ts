import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A finished page of ours. */
export interface BuiltPage {
  readonly path: string;
  readonly html: string;
}

const SETTINGS = `
baseURL = "https://kultura.example/"
languageCode = "pl"
title = "Ośrodek"
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "section", "404"]
[markup.goldmark.renderer]
unsafe = true
`;

/**
 * Writes a Hugo site of the same pages: each a content file with what stands in `<main>`, and one
 * layout with our head, header and footer. Lists are written out already, so that Hugo has less to
 * do than it would have for this site.
 *
 * @param folder is made
 * @returns how many pages it has
 */
export async function writeHugoSite(folder: string, pages: readonly BuiltPage[]): Promise<number> {
  const [model] = pages.filter(({ html }) => html.includes('</main>'));
  if (model === undefined) throw new Error('There is no page with <main> to take the frame of.');
  const { before, after } = frameOf(model.html);
  const layout = `${before.replace(/<title>[^<]*<\/title>/, '<title>{{ .Title }}</title>')}{{ .Content }}${after}`;
  await mkdir(path.join(folder, 'layouts/_default'), { recursive: true });
  await writeFile(path.join(folder, 'config.toml'), SETTINGS);
  await writeFile(path.join(folder, 'layouts/_default/single.html'), layout);
  await writeFile(path.join(folder, 'layouts/index.html'), layout);
  let count = 0;
  await mkdir(path.join(folder, 'content'));
  for (const { path: address, html } of pages) {
    if (!html.includes('</main>')) continue;
    const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? address;
    const front = JSON.stringify({ title, url: address });
    await writeFile(
      path.join(folder, 'content', `page-${count}.html`),
      `${front}\n\n${frameOf(html).main}\n`,
    );
    count += 1;
  }
  return count;
}

function frameOf(html: string): { before: string; main: string; after: string } {
  const start = html.indexOf('<main');
  const open = html.indexOf('>', start) + 1;
  const end = html.indexOf('</main>');
  return { before: html.slice(0, open), main: html.slice(open, end), after: html.slice(end) };
}
