import { open, readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { examineDocument } from '../document-facts/examine-document';
import { isOnlyScanned } from '../publishing-rules/document-facts';
import { allowedByName } from './allowed-files';
import type { UploadedFile } from './refuse-upload';

const beginningBytes = 4096;

async function readBeginning(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(
      Buffer.alloc(beginningBytes),
      0,
      beginningBytes,
      0,
    );
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function readPixels(path: string): Promise<UploadedFile['pixels']> {
  try {
    // Only the header is read; the limit is ours to judge, in Polish.
    const { width, height, pages = 1 } = await sharp(path, { limitInputPixels: false }).metadata();
    return { width, height: height * pages };
  } catch {
    return undefined;
  }
}

/**
 * Looks into an uploaded file without trusting its name or the browser.
 *
 * @param path where the file lies now
 * @param name what its sender calls it
 * @param bytes its size
 */
export async function inspectUpload(
  path: string,
  name: string,
  bytes: number,
): Promise<UploadedFile> {
  // The library is an ES module, which compiled CommonJS can only load like this.
  const { fileTypeFromFile } = await import('file-type');
  const [sniffed, beginning] = await Promise.all([fileTypeFromFile(path), readBeginning(path)]);
  const isImage = allowedByName(name)?.kind === 'image';
  const document = await examineDocument(name, () => readFile(path));
  return {
    name,
    bytes,
    sniffed: sniffed?.mime,
    readsAsText: !beginning.includes(0),
    pixels: isImage ? await readPixels(path) : undefined,
    document: document?.state,
    isOnlyScanned: document !== null && isOnlyScanned(document),
  };
}
