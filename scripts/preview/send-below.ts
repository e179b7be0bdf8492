import type { IncomingMessage, ServerResponse } from 'node:http';
import send from 'send';

export interface FileBelow {
  readonly folder: string;
  /** Of the file below the folder, as it stands in the address. */
  readonly name: string;
  /** For when it is there. */
  readonly cacheControl: string;
}

/**
 * Sends a file that lies below a folder.
 *
 * @returns whether there is such a file
 */
export function sendBelow(
  request: IncomingMessage,
  response: ServerResponse,
  { folder, name, cacheControl }: FileBelow,
): Promise<boolean> {
  return new Promise((resolve, reject) => {
    send(request, name, { root: folder, index: false, cacheControl: false, dotfiles: 'ignore' })
      .on('error', (error: { readonly status?: number }) => {
        if (error.status !== undefined && error.status < 500) resolve(false);
        else reject(error);
      })
      .on('directory', () => resolve(false))
      .on('headers', () => response.setHeader('Cache-Control', cacheControl))
      .on('stream', () => resolve(true))
      .pipe(response);
  });
}
