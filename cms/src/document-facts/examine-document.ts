import type { DocumentFacts } from '../publishing-rules/document-facts';
import { extensionOf } from '../upload-guards/allowed-files';
import { examineOffice, isOfficeDocument } from './examine-office';
import { examinePdf } from './examine-pdf';

/** The endings of files that are looked into, in small letters; Strapi keeps them as they were written. */
export const EXAMINED_ENDINGS = ['.pdf', '.docx', '.odt'];

/**
 * Looks into a document for what makes it accessible.
 *
 * @param name what it is called; its ending decides how it is read
 * @param readBytes asked only for a file that is looked into; its errors are handed on
 * @returns null for a file that is no such document
 */
export async function examineDocument(
  name: string,
  readBytes: () => Promise<Uint8Array>,
): Promise<DocumentFacts | null> {
  const extension = extensionOf(name);
  if (!EXAMINED_ENDINGS.includes(`.${extension}`)) return null;
  // A buffer of Node may be a part of a larger one, which the library for PDF refuses.
  const bytes = new Uint8Array(await readBytes());
  return isOfficeDocument(extension) ? examineOffice(bytes, extension) : examinePdf(bytes);
}
