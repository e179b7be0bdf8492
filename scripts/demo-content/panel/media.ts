import { z } from 'zod';
import type { Panel } from './client.ts';

const file = z.object({ id: z.number(), name: z.string() });
const listing = z.object({
  results: z.array(file),
  pagination: z.object({ pageCount: z.number() }),
});

/** The media library: file name → id. */
export async function listMedia(panel: Panel): Promise<Map<string, number>> {
  const media = new Map<string, number>();
  for (let page = 1; ; page++) {
    const { results, pagination } = listing.parse(
      await panel.request('GET', `/upload/files?page=${page}&pageSize=100&sort=id:ASC`),
    );
    for (const { id, name } of results) media.set(name, id);
    if (page >= pagination.pageCount) return media;
  }
}

/**
 * Puts a picture into the media library, or a new drawing in the place of an old one.
 * Its alternative text stays empty there: it belongs to each use of the picture.
 * @returns the picture's id
 */
export async function uploadPicture(
  panel: Panel,
  name: string,
  png: Uint8Array<ArrayBuffer>,
  replace: number | null,
): Promise<number> {
  const form = new FormData();
  form.append('files', new Blob([png], { type: 'image/png' }), name);
  form.append('fileInfo', JSON.stringify({ name }));
  const path = replace === null ? '/upload' : `/upload?id=${replace}`;
  const answer = await panel.request('POST', path, form);
  const stored = z.union([file, z.array(file).length(1)]).parse(answer);
  const [picture] = Array.isArray(stored) ? stored : [stored];
  if (!picture) throw new Error(`${name}: the media library took the picture and returned none`);
  return picture.id;
}
