import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { drawPicture } from '../demo-content/pictures/draw-picture.ts';
import { renderPng } from '../demo-content/pictures/render-png.ts';
import { repositoryRoot } from '../environment/repository-root.ts';
import { articleMarkdown, articleSchema, type Illustration, illustration } from './peer-article.ts';

/** Where a peer's authors keep posts and pictures, and how a post names its picture for the list. */
const PEERS = {
  astro: { blog: 'src/content/blog', folderEach: false, pictures: '../../assets', hero: true },
  eleventy: { blog: 'content/blog', folderEach: true, pictures: '.', hero: false },
} as const;
const PEER_NAMES = z.enum(['astro', 'eleventy']);
type Peer = (typeof PEERS)[keyof typeof PEERS];

const DOCUMENTS = path.join(repositoryRoot, 'scripts/demo-content/documents');
const ARTICLE = 'heritage-article/rodzina-maklakiewiczow.yaml';
const LIST_LENGTH = 10;

const eventSchema = z.object({
  title: z.string(),
  slug: z.string(),
  kind: z.string(),
  lead: z.string(),
  body: z.string(),
  image: illustration.optional(),
});

interface Post {
  readonly slug: string;
  readonly title: string;
  readonly lead: string;
  readonly cover: Illustration;
  /** Given the folder of pictures as seen from the post. */
  readonly text: (pictures: string) => string;
  readonly pictures: readonly string[];
  /** Decides what a picture drawn by chance shows. */
  readonly kind: string | null;
}

/**
 * `npm run bench -- peer-content astro|eleventy FOLDER`: puts the demo's heritage article and ten of
 * its events, with their pictures as an editor would upload them, in the place of the example posts
 * of a peer; its templates, styles and image pipeline stay as they are.
 *
 * @throws when the folder is not that peer's, or the demo has fewer events with a picture
 */
export async function benchPeerContent(
  tell: (line: string) => void,
  [name, folder = '']: readonly string[],
): Promise<void> {
  const peer = PEERS[PEER_NAMES.parse(name)];
  const posts = [await article(), ...(await events())];
  const blog = path.join(folder, peer.blog);
  await removePosts(blog);
  for (const [age, post] of posts.entries()) await write(blog, peer, post, age);
  tell(`${posts.length} posts with pictures stand in ${folder}.`);
}

async function article(): Promise<Post> {
  const { slug, title, lead, cover, content, sources } = articleSchema.parse(await read(ARTICLE));
  const { text, pictures } = articleMarkdown(content, sources);
  return { slug, title, lead, cover, text, pictures, kind: null };
}

async function events(): Promise<readonly Post[]> {
  const files = (await readdir(path.join(DOCUMENTS, 'event'))).sort();
  const documents = await Promise.all(
    files.map(async (file) => eventSchema.parse(await read(`event/${file}`))),
  );
  const posts = documents
    .flatMap(({ image, body, ...event }) =>
      image === undefined ? [] : [{ ...event, cover: image, text: () => body, pictures: [] }],
    )
    .slice(0, LIST_LENGTH);
  if (posts.length < LIST_LENGTH) throw new Error(`Only ${posts.length} events have a picture.`);
  return posts;
}

async function read(file: string): Promise<unknown> {
  return parse(await readFile(path.join(DOCUMENTS, file), 'utf8'));
}

async function removePosts(blog: string): Promise<void> {
  for (const entry of await readdir(blog, { withFileTypes: true })) {
    if (entry.isDirectory() || /\.mdx?$/.test(entry.name)) {
      await rm(path.join(blog, entry.name), { recursive: true });
    }
  }
}

async function write(blog: string, peer: Peer, post: Post, age: number): Promise<void> {
  const own = peer.folderEach ? path.join(blog, post.slug) : blog;
  const pictures = path.join(own, peer.pictures);
  await mkdir(pictures, { recursive: true });
  for (const file of [post.cover.media, ...post.pictures]) {
    const drawing = drawPicture(file, post.kind);
    if (drawing === undefined) throw new Error(`Nothing can be drawn for ${file}.`);
    await writeFile(path.join(pictures, file), await renderPng(drawing.svg));
  }
  const cover = `${peer.pictures}/${post.cover.media}`;
  const date = new Date(Date.UTC(2026, 10, 20 - age)).toISOString().slice(0, 10);
  const front = peer.hero
    ? { title: post.title, description: post.lead, pubDate: date, heroImage: cover }
    : { title: post.title, description: post.lead, date };
  const top = peer.hero ? '' : `![${post.cover.alternativeText ?? ''}](${cover})\n\n`;
  const text = `---\n${stringify(front)}---\n${post.lead}\n\n${top}${post.text(peer.pictures)}`;
  await writeFile(path.join(own, `${post.slug}.md`), text);
}
