import type { DocumentFacts } from '../publishing-rules/document-facts';

type Pdf = Awaited<ReturnType<typeof import('unpdf')['getDocumentProxy']>>;

/** A scan has no letters from its first page on; a book need not be read to its end. */
const PAGES_LOOKED_AT = 30;

/**
 * What a PDF tells of itself: tags, language and title as PDF/UA (ISO 14289-1) asks for them, and
 * whether there are letters on its pages.
 */
export async function examinePdf(bytes: Uint8Array): Promise<DocumentFacts> {
  // An ES module, which compiled CommonJS can only load like this.
  const { getDocumentProxy } = await import('unpdf');
  let pdf: Pdf;
  try {
    // The library takes the buffer away from whoever gave it.
    pdf = await getDocumentProxy(bytes.slice(), { verbosity: 0, stopAtErrors: false });
  } catch (error) {
    return { state: isAboutPassword(error) ? 'locked' : 'damaged' };
  }
  try {
    return await factsOf(pdf);
  } catch {
    return { state: 'damaged' };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function factsOf(pdf: Pdf): Promise<DocumentFacts> {
  const [mark, { info, metadata, hasStructTree }] = await Promise.all([
    pdf.getMarkInfo(),
    pdf.getMetadata().then((answer) => ({ hasStructTree: false, ...answer })),
  ]);
  const told: Readonly<Record<string, unknown>> = { ...info };
  const seen = Math.min(pdf.numPages, PAGES_LOOKED_AT);
  let withText = 0;
  for (let page = 1; page <= seen; page += 1) if (await says(pdf, page)) withText += 1;
  return {
    state: 'read',
    title: textIn(metadata?.get('dc:title')) || textIn(told['Title']),
    language: textIn(told['Language']),
    isTagged: mark?.Marked === true && hasStructTree === true,
    pages: { seen, withText },
  };
}

/** Whether a page holds a letter, or a picture that is described in the tags. */
async function says(pdf: Pdf, number: number): Promise<boolean> {
  const page = await pdf.getPage(number);
  try {
    const { items } = await page.getTextContent();
    if (items.some((item) => 'str' in item && /[\p{L}\p{N}]/u.test(item.str))) return true;
    return hasAlternative(await page.getStructTree());
  } finally {
    page.cleanup();
  }
}

function hasAlternative(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false;
  if ('alt' in node && textIn(node.alt) !== '') return true;
  return 'children' in node && Array.isArray(node.children) && node.children.some(hasAlternative);
}

function textIn(value: unknown): string {
  const [first] = Array.isArray(value) ? value : [value];
  return typeof first === 'string' ? first.trim() : '';
}

function isAboutPassword(error: unknown): boolean {
  return error instanceof Error && error.name === 'PasswordException';
}
