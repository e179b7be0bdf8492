import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from '@astrojs/compiler-rs';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

/** What a template must not name: clock, chance, network, environment, the machine. */
const FORBIDDEN_GLOBALS = new Set([
  'Date',
  'Temporal',
  'Intl',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'process',
  'performance',
  'crypto',
  'globalThis',
  'window',
  'document',
  'require',
  'eval',
  'Function',
  'setTimeout',
  'setInterval',
]);

/** Folders of src whose values a template may use: they are held to the same rules. */
const VALUE_SOURCES = ['components', 'layouts', 'styles', 'text'];
/** Folders of src that give it types only. */
const TYPE_SOURCES = ['view-models', 'snapshot'];
/** Text and addresses of the browser's scripts: the same for every page of one build. */
const CLIENT_SCRIPTS = 'virtual:client-scripts';
/** What a page file needs to say which paths it has. */
const PAGE_SOURCES = ['render/sections.ts', 'render/read-site-model.ts'];

export interface PurityReport {
  readonly findings: readonly string[];
  /** Absolute paths of the modules whose values the file uses. */
  readonly imports: readonly string[];
}

interface AstNode {
  readonly type: string;
  readonly [key: string]: unknown;
}

/**
 * Reads an `.astro` or `.ts` file and says in what it is no pure function of its view-model.
 * Client scripts (`<script>`) do not run at render time and are not looked at.
 */
export function purityOf(file: string): PurityReport {
  const source = readFileSync(file, 'utf8');
  const { ast } = parse(file.endsWith('.astro') ? source : `---\n${source}\n---`);
  const name = path.relative(SRC, file);
  const found = new Set<string>();
  const imports: string[] = [];
  const inPages = name.startsWith('pages/');

  function visit(value: unknown, inStaticPaths: boolean): void {
    if (Array.isArray(value)) {
      for (const item of value) visit(item, inStaticPaths);
      return;
    }
    if (!isNode(value) || value.type === 'AstroScript' || isTypeNode(value)) return;
    if (value.type === 'ImportDeclaration') {
      checkImport(value);
      return;
    }
    if (value.type === 'ImportExpression') found.add('a dynamic import');
    if (value.type === 'MetaProperty') found.add('import.meta');
    if (isMathRandom(value)) found.add('Math.random');
    if (value.type === 'Identifier') checkIdentifier(String(value['name']), inStaticPaths);
    const declares =
      value.type === 'VariableDeclarator' && nameOf(value['id']) === 'getStaticPaths';
    for (const [key, child] of Object.entries(value)) {
      if (!isPlainName(value, key)) visit(child, inStaticPaths || declares);
    }
  }

  function checkIdentifier(identifier: string, inStaticPaths: boolean): void {
    if (FORBIDDEN_GLOBALS.has(identifier)) found.add(identifier);
    if (identifier === 'readSiteModel' && !inStaticPaths) {
      found.add('the whole site model outside getStaticPaths');
    }
  }

  function checkImport(node: AstNode): void {
    const from = isNode(node['source']) ? String(node['source']['value']) : '';
    const typeOnly = node['importKind'] === 'type';
    if (!from.startsWith('.')) {
      if (!typeOnly && from !== CLIENT_SCRIPTS) found.add(`import of ${from}`);
      return;
    }
    const target = path.resolve(path.dirname(file), from);
    const inSrc = path.relative(SRC, target);
    const isUnder = (folders: readonly string[]) =>
      folders.some((folder) => inSrc.startsWith(`${folder}/`));
    const allowed =
      isUnder(VALUE_SOURCES) ||
      (typeOnly && isUnder(TYPE_SOURCES)) ||
      (inPages && PAGE_SOURCES.includes(inSrc));
    if (!allowed) found.add(`import of ${from}`);
    if (!typeOnly && isUnder(VALUE_SOURCES) && !from.endsWith('.css')) imports.push(target);
  }

  visit(ast, false);
  return { findings: [...found].map((finding) => `${name}: ${finding}`), imports };
}

function isNode(value: unknown): value is AstNode {
  return (
    typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
  );
}

function isTypeNode(node: AstNode): boolean {
  return /^TS(TypeAnnotation|TypeAliasDeclaration|InterfaceDeclaration|TypeParameter)/.test(
    node.type,
  );
}

function nameOf(value: unknown): string | null {
  return isNode(value) && value.type === 'Identifier' ? String(value['name']) : null;
}

function isMathRandom(node: AstNode): boolean {
  return (
    node.type === 'MemberExpression' &&
    nameOf(node['object']) === 'Math' &&
    nameOf(node['property']) === 'random'
  );
}

/** `x.fetch` and `{ fetch: 1 }` name a property, not the global. */
function isPlainName(node: AstNode, key: string): boolean {
  return (
    (node.type === 'MemberExpression' && key === 'property' && node['computed'] !== true) ||
    (node.type === 'Property' && key === 'key' && node['computed'] !== true)
  );
}
