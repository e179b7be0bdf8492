import { createReadStream } from 'node:fs';
import path from 'node:path';
import type { AstroIntegration } from 'astro';

const TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.vtt': 'text/vtt',
};

/**
 * For `astro dev` only: reloads open pages when the model file changes, and serves the media that a
 * build would have copied.
 */
export function contentForDevelopment(modelFile: string, mediaFolder: string): AstroIntegration {
  return {
    name: 'content-for-development',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(modelFile);
        server.watcher.on('change', (file) => {
          if (file === modelFile) server.ws.send({ type: 'full-reload' });
        });
        server.middlewares.use('/media', (request, response, next) => {
          const name = path.basename(new URL(request.url ?? '/', 'http://localhost').pathname);
          const stream = createReadStream(path.join(mediaFolder, name));
          stream.once('error', next);
          stream.once('open', () => {
            const type = TYPES[path.extname(name)] ?? 'application/octet-stream';
            response.setHeader('Content-Type', type);
            stream.pipe(response);
          });
        });
      },
    },
  };
}
