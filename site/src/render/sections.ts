/**
 * Which page file renders which models. Each section is one page file, so that a page carries the
 * styles of its own section only. Everything here is pure.
 */
import type { FileModel, PageModel, RouteModel } from '../view-models/page-models.ts';

type Kind = PageModel['kind'];

interface Section {
  /** Address below which the section's page file stands. */
  readonly prefix: string;
  readonly kinds: readonly Kind[];
}

const SECTIONS = {
  front: { prefix: '/', kinds: ['front'] },
  events: {
    prefix: '/wydarzenia/',
    kinds: ['event-list', 'event-archive', 'event', 'withdrawn', 'moved'],
  },
  classes: {
    prefix: '/zajecia/',
    kinds: ['class-list', 'class-plan', 'class', 'withdrawn', 'moved'],
  },
  heritage: {
    prefix: '/dziedzictwo/',
    kinds: [
      'heritage-list',
      'heritage-timeline',
      'heritage-map',
      'heritage-article',
      'withdrawn',
      'moved',
    ],
  },
  news: { prefix: '/aktualnosci/', kinds: ['news-list', 'news-item', 'withdrawn', 'moved'] },
  search: { prefix: '/szukaj/', kinds: ['search'] },
  searchLetters: { prefix: '/szukaj/', kinds: ['search-letter'] },
  notFound: { prefix: '/404', kinds: ['not-found'] },
  styleGuide: { prefix: '/styl/', kinds: ['style-guide'] },
  pages: {
    prefix: '/',
    kinds: [
      'content',
      'contact',
      'accessibility-hub',
      'declaration',
      'site-map',
      'calendar',
      'place-list',
      'place',
      'grant-list',
      'grant',
      'offline',
      'withdrawn',
      'moved',
    ],
  },
} as const satisfies Record<string, Section>;

export type SectionName = keyof typeof SECTIONS;

/** The models that a section's page file has to be able to render. */
export type PageIn<Name extends SectionName> = Extract<
  PageModel,
  { kind: (typeof SECTIONS)[Name]['kinds'][number] }
>;

const BY_ADDRESS: readonly SectionName[] = ['events', 'classes', 'heritage', 'news'];

/** The section whose page file renders the model; null for a file. */
export function sectionOf(model: RouteModel): SectionName | null {
  switch (model.kind) {
    case 'file':
      return null;
    case 'front':
      return 'front';
    case 'search':
      return 'search';
    case 'search-letter':
      return 'searchLetters';
    case 'not-found':
      return 'notFound';
    case 'style-guide':
      return 'styleGuide';
    default:
      return BY_ADDRESS.find((name) => model.path.startsWith(SECTIONS[name].prefix)) ?? 'pages';
  }
}

/** Throws when a model stands at an address whose page file cannot render its kind. */
export function assertRenderable(model: RouteModel): void {
  const name = sectionOf(model);
  if (name === null) {
    if (extensionOf(model.path) === null) {
      throw new Error(
        `${model.path}: a file route must end in ${FILE_EXTENSIONS.join(', ')}; add an endpoint to src/pages for any other.`,
      );
    }
    return;
  }
  const section: Section = SECTIONS[name];
  if (!section.kinds.some((kind) => kind === model.kind)) {
    throw new Error(
      `${model.path}: a page of kind "${model.kind}" cannot stand below "${section.prefix}". Allowed there: ${section.kinds.join(', ')}.`,
    );
  }
}

/** The model of the page being rendered, narrowed to what its section may hold. */
export function pageIn<Name extends SectionName>(name: Name, model: RouteModel): PageIn<Name> {
  if (isPageIn(name, model)) return model;
  throw new Error(`${model.path}: kind "${model.kind}" does not belong to section "${name}".`);
}

function isPageIn<Name extends SectionName>(name: Name, model: RouteModel): model is PageIn<Name> {
  const section: Section = SECTIONS[name];
  return section.kinds.some((kind) => kind === model.kind);
}

/** What `getStaticPaths` of a section's `[...path].astro` returns. */
export function sectionPaths(
  name: SectionName,
  models: Iterable<RouteModel>,
): { params: { path: string | undefined } }[] {
  const { prefix } = SECTIONS[name];
  return [...models]
    .filter((model) => sectionOf(model) === name)
    .map((model) => ({
      params: { path: model.path.slice(prefix.length).replace(/\/$/, '') || undefined },
    }));
}

const FILE_EXTENSIONS = ['ics', 'xml', 'json', 'txt', 'odt'] as const;
export type FileExtension = (typeof FILE_EXTENSIONS)[number];

function extensionOf(path: string): FileExtension | null {
  return FILE_EXTENSIONS.find((extension) => path.endsWith(`.${extension}`)) ?? null;
}

/** What `getStaticPaths` of the endpoint `[...file].<extension>.ts` returns. */
export function filePaths(
  extension: FileExtension,
  models: Iterable<RouteModel>,
): { params: { file: string } }[] {
  return [...models]
    .filter((model) => model.kind === 'file' && extensionOf(model.path) === extension)
    .map((model) => ({ params: { file: model.path.slice(1, -(extension.length + 1)) } }));
}

/** What a file holds. */
export function bytesOf({ body, encoding }: FileModel): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(body, encoding ?? 'utf8'));
}

/** The answer of a file endpoint. */
export function fileResponse(model: RouteModel): Response {
  const file: FileModel | null = model.kind === 'file' ? model : null;
  if (file === null) throw new Error(`${model.path}: a file endpoint was asked to render a page.`);
  return new Response(bytesOf(file), { headers: { 'Content-Type': file.contentType } });
}
