import { z } from 'zod';

/** A picture of a demo document: its file name and what it shows. */
export const illustration = z.object({
  media: z.string(),
  alternativeText: z.string().optional(),
  caption: z.string().optional(),
});
export type Illustration = z.infer<typeof illustration>;

const block = z.union([
  z.strictObject({ text: z.string() }),
  z.strictObject({ 'timeline-entry': z.object({ label: z.string(), text: z.string() }) }),
  z.strictObject({ table: z.object({ caption: z.string(), content: z.string() }) }),
  z.strictObject({ gallery: z.object({ title: z.string(), images: z.array(illustration) }) }),
]);
const source = z.object({
  title: z.string(),
  publisher: z.string().optional(),
  url: z.string().optional(),
});

/** What of a heritage article's document a blog post can carry. */
export const articleSchema = z.object({
  slug: z.string(),
  title: z.string(),
  lead: z.string(),
  cover: illustration,
  content: z.array(block).min(1),
  sources: z.array(source),
});
type Article = z.infer<typeof articleSchema>;

/** The article as Markdown that every blog reads, and the pictures it names besides its cover. */
export function articleMarkdown(
  content: Article['content'],
  sources: Article['sources'],
): { readonly text: (pictures: string) => string; readonly pictures: readonly string[] } {
  const listed = sources.map(({ title, publisher, url }) => {
    const name = [title, publisher].filter((part) => part !== undefined).join(', ');
    return url === undefined ? `1. ${name}` : `1. [${name}](${url})`;
  });
  return {
    text: (folder) =>
      `${content.map((one) => blockMarkdown(one, folder)).join('\n')}\n## Źródła\n\n${listed.join('\n')}\n`,
    pictures: content.flatMap((one) =>
      'gallery' in one ? one.gallery.images.map(({ media }) => media) : [],
    ),
  };
}

function blockMarkdown(one: Article['content'][number], folder: string): string {
  if ('text' in one) return one.text;
  if ('timeline-entry' in one) {
    return `- **${one['timeline-entry'].label}** ${one['timeline-entry'].text}`;
  }
  if ('table' in one) {
    const [head = '', ...rows] = one.table.content.trim().split('\n');
    const rule = head.replaceAll(/[^|]+/g, ' --- ');
    return `\n${one.table.caption}\n\n${[head, rule, ...rows].map((row) => `| ${row} |`).join('\n')}\n`;
  }
  const images = one.gallery.images.map(
    ({ media, alternativeText = '', caption = '' }) =>
      `![${alternativeText}](${folder}/${media})\n\n${caption}\n`,
  );
  return `\n## ${one.gallery.title}\n\n${images.join('\n')}`;
}
