import type { RunningStrapi } from './start-strapi.ts';

/** What the panel's own API answered. */
export interface PanelAnswer {
  readonly status: number;
  /** The answer, already read; `data` is unwrapped where the panel wraps it. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly error: {
    readonly message: string;
    readonly details: { readonly errors: readonly { path: string[]; message: string }[] };
  } | null;
}

type Content = Readonly<Record<string, unknown>>;

/** An editor who works in the panel: the same requests that the panel sends. */
export interface Editor {
  create(uid: string, content: Content): Promise<PanelAnswer>;
  save(uid: string, documentId: string, content: Content): Promise<PanelAnswer>;
  publish(uid: string, documentId: string, content: Content): Promise<PanelAnswer>;
  /** Publishes an entry that was never saved. */
  publishNew(uid: string, content: Content): Promise<PanelAnswer>;
  publishAll(uid: string, documentIds: readonly string[]): Promise<PanelAnswer>;
  unpublish(uid: string, documentId: string): Promise<PanelAnswer>;
  remove(uid: string, documentId: string): Promise<PanelAnswer>;
  removeAll(uid: string, documentIds: readonly string[]): Promise<PanelAnswer>;
  /** One entry with its components. */
  read(uid: string, documentId: string): Promise<PanelAnswer>;
  /** The entries as the panel lists them; status 'draft' includes everything. */
  list(uid: string): Promise<readonly Content[]>;
  /** Uploads a small picture, or replaces the one with this id; gives the id. */
  upload(name: string, replacedId?: number): Promise<number>;
  /** Uploads any file; gives the id. */
  uploadFile(name: string, content: Blob): Promise<number>;
  /** Writes the alternative text of a file into the media library. */
  describeFile(id: number, alternativeText: string): Promise<PanelAnswer>;
  removeFile(id: number): Promise<PanelAnswer>;
  removeFiles(ids: readonly number[]): Promise<PanelAnswer>;
  /** The names of all files in the media library. */
  fileNames(): Promise<string[]>;
}

/** The smallest PNG: one pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Logs the administrator of a running panel in. */
export async function editorOf(strapi: RunningStrapi): Promise<Editor> {
  const authorization = `Bearer ${await strapi.adminToken()}`;

  async function ask(
    method: string,
    path: string,
    body?: Content | FormData,
  ): Promise<PanelAnswer> {
    const form = body instanceof FormData;
    const response = await fetch(strapi.url + path, {
      method,
      headers: { authorization, ...(form ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: form ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const answer = text === '' ? {} : JSON.parse(text);
    return { status: response.status, data: answer.data ?? answer, error: answer.error ?? null };
  }
  async function store(name: string, content: Blob, query = ''): Promise<number> {
    const form = new FormData();
    form.append('files', content, name);
    const { status, data, error } = await ask('POST', `/upload${query}`, form);
    const file: unknown = Array.isArray(data) ? data[0] : data;
    if (typeof file !== 'object' || file === null || !('id' in file)) {
      throw new Error(`The upload answered ${status}: ${JSON.stringify(error)}`);
    }
    return Number(file.id);
  }
  const entries = (uid: string) => `/content-manager/collection-types/${uid}`;

  return {
    create: (uid, content) => ask('POST', entries(uid), content),
    save: (uid, documentId, content) => ask('PUT', `${entries(uid)}/${documentId}`, content),
    publish: (uid, documentId, content) =>
      ask('POST', `${entries(uid)}/${documentId}/actions/publish`, content),
    publishNew: (uid, content) => ask('POST', `${entries(uid)}/actions/publish`, content),
    publishAll: (uid, documentIds) =>
      ask('POST', `${entries(uid)}/actions/bulkPublish`, { documentIds }),
    unpublish: (uid, documentId) =>
      ask('POST', `${entries(uid)}/${documentId}/actions/unpublish`, {}),
    remove: (uid, documentId) => ask('DELETE', `${entries(uid)}/${documentId}`),
    removeAll: (uid, documentIds) =>
      ask('POST', `${entries(uid)}/actions/bulkDelete`, { documentIds }),
    read: (uid, documentId) => ask('GET', `${entries(uid)}/${documentId}`),
    async list(uid) {
      const { data } = await ask('GET', `${entries(uid)}?pageSize=100&sort=id:asc`);
      const results = data['results'];
      if (!Array.isArray(results)) throw new Error(`No list of ${uid}: ${JSON.stringify(data)}`);
      return results;
    },
    upload: (name, replacedId) =>
      store(
        name,
        new Blob([PIXEL], { type: 'image/png' }),
        replacedId === undefined ? '' : `?id=${replacedId}`,
      ),
    uploadFile: (name, content) => store(name, content),
    describeFile: (id, alternativeText) => {
      const form = new FormData();
      form.append('fileInfo', JSON.stringify({ alternativeText }));
      return ask('POST', `/upload?id=${id}`, form);
    },
    removeFile: (id) => ask('DELETE', `/upload/files/${id}`),
    removeFiles: (fileIds) => ask('POST', '/upload/actions/bulk-delete', { fileIds }),
    async fileNames() {
      const { data } = await ask('GET', '/upload/files?pageSize=100');
      const results = data['results'];
      if (!Array.isArray(results)) throw new Error(`No list of files: ${JSON.stringify(data)}`);
      return results.map((file: { readonly name: string }) => file.name);
    },
  };
}
