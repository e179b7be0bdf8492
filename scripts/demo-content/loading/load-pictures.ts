import type { Panel } from '../panel/client.ts';
import { listMedia, uploadPicture } from '../panel/media.ts';
import type { Drawing } from '../pictures/draw-picture.ts';
import { renderPng } from '../pictures/render-png.ts';
import { type ProgressLine, tally } from '../progress.ts';
import { decidePicture } from './decide.ts';
import { hashOf } from './hash.ts';
import type { Manifest } from './manifest.ts';

/** The panel makes smaller copies of every picture: a few at once keep all cores busy. */
const atOnce = 4;

/** Draws and uploads what the media library lacks or holds in an older drawing. */
export async function loadPictures({
  panel,
  drawings,
  manifest,
  remember,
  say,
}: {
  panel: Panel;
  /** By file name. */
  drawings: ReadonlyMap<string, Drawing>;
  manifest: Manifest;
  remember: () => Promise<void>;
  say: ProgressLine;
}): Promise<void> {
  const counts = { uploaded: 0, replaced: 0, unchanged: 0 };
  const library = await listMedia(panel);
  const pictures = [...drawings];
  for (let start = 0; start < pictures.length; start += atOnce) {
    const batch = pictures.slice(start, start + atOnce);
    const done = await Promise.all(
      batch.map(async ([name, { svg }]) => {
        const existing = library.get(name);
        const hash = hashOf(svg);
        const action = decidePicture(manifest.media[name], existing, hash);
        if (action === 'keep') return 'unchanged';
        const id = await uploadPicture(panel, name, await renderPng(svg), existing ?? null);
        manifest.media[name] = { id, hash };
        return action === 'upload' ? 'uploaded' : 'replaced';
      }),
    );
    for (const what of done) counts[what]++;
    if (done.some((what) => what !== 'unchanged')) await remember();
  }
  say(`pictures: ${tally(counts)}`);
}
