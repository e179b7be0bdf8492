import type { IncomingMessage } from 'node:http';

/** Bytes after which a sender is cut off without an answer. */
const patience = 32 * 1024 * 1024;

/**
 * The body of a request, or null when it is longer than `limit` bytes.
 *
 * What is too long is not kept, but read to its end: a sender hears the answer only when its own
 * sending is not cut off.
 *
 * @throws when the sender goes away, or sends without end
 */
export function readBody(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    let parts: Buffer[] = [];
    let size = 0;
    request.on('data', (part: Buffer) => {
      size += part.length;
      if (size <= limit) parts.push(part);
      else parts = [];
      if (size > patience) request.destroy();
    });
    request.on('end', () => resolve(size <= limit ? Buffer.concat(parts) : null));
    request.on('error', reject);
    request.on('close', () => reject(new Error('the sender went away, or sent too much')));
  });
}
