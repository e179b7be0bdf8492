import type { IncomingMessage, ServerResponse } from 'node:http';
import send from 'send';

/**
 * Sends a file that lies below a folder.
 *
 * @param name of the file below the folder, as it stands in the address
 * @returns whether there is such a file
 */
export function sendBelow(
  request: IncomingMessage,
  response: ServerResponse,
  { folder, name }: { readonly folder: string; readonly name: string },
): Promise<boolean> {
  return new Promise((resolve, reject) => {
    send(request, name, { root: folder, index: false, cacheControl: false, dotfiles: 'ignore' })
      .on('error', (error: { readonly status?: number }) => {
        if (error.status !== undefined && error.status < 500) resolve(false);
        else reject(error);
      })
      .on('directory', () => resolve(false))
      .on('stream', () => resolve(true))
      .pipe(response);
  });
}
