import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Webhook } from 'standardwebhooks';
import { z } from 'zod';

const secrets = z.object({ NOTICE_SECRET: z.string() });

/**
 * The link that the panel signs for an entry's draft.
 *
 * @param preview address of the preview, without a slash at its end
 * @param dataDir where `npm start` keeps the secret
 * @param expires when the link ends
 */
export async function previewLink(
  preview: string,
  dataDir: string,
  entry: { readonly uid: string; readonly documentId: string },
  expires: Date,
): Promise<string> {
  const text = await readFile(join(dataDir, 'secrets.json'), 'utf8');
  const { NOTICE_SECRET } = secrets.parse(JSON.parse(text));
  const { uid, documentId } = entry;
  // The signature counts whole seconds.
  const end = new Date(Math.floor(expires.getTime() / 1000) * 1000);
  const content = `${uid}\n${documentId}\ndraft`;
  const query = new URLSearchParams({
    uid,
    documentId,
    status: 'draft',
    expires: String(end.getTime() / 1000),
    signature: new Webhook(NOTICE_SECRET).sign('preview', end, content),
  });
  return `${preview}/preview?${query}`;
}
