import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { z } from 'zod';
import { logIn, type Panel } from '../demo-content/panel/client.ts';
import { uploadPicture } from '../demo-content/panel/media.ts';

const EVENTS = '/content-manager/collection-types/api::event.event';
const stored = z.object({ data: z.object({ documentId: z.string(), slug: z.string() }) });
const list = z.object({ pagination: z.object({ total: z.int() }) });
const administrator = z.object({ url: z.string(), email: z.string(), password: z.string() });

/** An event as the panel keeps it. */
export interface StoredEvent {
  readonly documentId: string;
  readonly slug: string;
  readonly title: string;
}

/** Does in the panel what an editor does, through the panel's own API. */
export interface Editor {
  readonly panel: Panel;
  /** Uploads a small drawing and gives its id. */
  upload(name: string): Promise<number>;
  /** Creates an event for tomorrow and publishes it; `changes` are fields of the panel. */
  publishEvent(title: string, picture?: number, changes?: object): Promise<StoredEvent>;
  /** Creates an event for tomorrow and does not publish it. */
  draftEvent(title: string): Promise<StoredEvent>;
  saveDraft(event: StoredEvent, changes: object): Promise<void>;
  /** Publishes a stored event with changes. */
  publishAgain(event: StoredEvent, changes: object): Promise<void>;
  /** How many events the panel keeps. */
  countEvents(): Promise<number>;
  unpublish(event: StoredEvent): Promise<void>;
}

/** Logs in with the address and password that `npm start` keeps in `DATA_DIR/admin.json`. */
export async function editorOf(dataDir: string): Promise<Editor> {
  const panel = await logIn(
    administrator.parse(JSON.parse(await readFile(join(dataDir, 'admin.json'), 'utf8'))),
  );
  return {
    panel,
    upload: async (name) => uploadPicture(panel, name, await drawing(), null),
    async publishEvent(title, picture, changes = {}) {
      const event = {
        ...eventOf(title),
        ...(picture !== undefined && {
          image: {
            media: picture,
            role: 'informacyjne',
            alternativeText: 'Rysunek próbny: czerwone koło na granatowym tle.',
          },
        }),
        ...changes,
      };
      const answer = await panel.request('POST', `${EVENTS}/actions/publish`, event);
      return { title, ...stored.parse(answer).data };
    },
    async draftEvent(title) {
      return { title, ...stored.parse(await panel.request('POST', EVENTS, eventOf(title))).data };
    },
    async saveDraft({ documentId }, changes) {
      await panel.request('PUT', `${EVENTS}/${documentId}`, changes);
    },
    async publishAgain({ documentId }, changes) {
      await panel.request('PUT', `${EVENTS}/${documentId}`, changes);
      await panel.request('POST', `${EVENTS}/${documentId}/actions/publish`, {});
    },
    async countEvents() {
      return list.parse(await panel.request('GET', `${EVENTS}?page=1&pageSize=1`)).pagination.total;
    },
    async unpublish({ documentId }) {
      await panel.request('POST', `${EVENTS}/${documentId}/actions/unpublish`, {});
    },
  };
}

function eventOf(title: string) {
  return {
    title,
    slug: slugOf(title),
    kind: 'koncert',
    lead: 'Wydarzenie próbne.',
    price: { kind: 'bezpłatne' },
    // Without an answer the panel would warn.
    access: { stepFreeAccess: 'tak' },
    occurrences: [
      { start: new Date(Date.now() + 26 * 3_600_000).toISOString(), status: 'zaplanowane' },
    ],
    example: true,
  };
}

async function drawing(): Promise<Uint8Array<ArrayBuffer>> {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><rect width="600" height="400" fill="#123"/><circle cx="300" cy="200" r="120" fill="#c33"/></svg>';
  return new Uint8Array(await sharp(Buffer.from(svg)).png().toBuffer());
}

function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
