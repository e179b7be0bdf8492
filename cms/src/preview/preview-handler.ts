import { signPreviewLink } from './preview-link';
import type { PreviewSettings } from './preview-settings';
import { silencePath } from './silence-words';

/** Types with drafts that show on a page; all others have no preview. */
export const PREVIEWED: ReadonlySet<string> = new Set([
  'api::event.event',
  'api::class.class',
  'api::heritage-article.heritage-article',
  'api::news-item.news-item',
  'api::page.page',
  'api::alert.alert',
  'api::site-settings.site-settings',
  'api::accessibility-declaration.accessibility-declaration',
]);

/** An editor waits for this: a preview that is there answers in a few milliseconds. */
const HEALTH_TIMEOUT_MS = 1_500;

type Handler = (
  uid: string,
  params: { readonly documentId?: string; readonly status?: string },
) => Promise<string | undefined>;

/**
 * What Strapi's Preview asks for an entry's address: a signed link to the preview, or a page of the
 * panel that says that the preview does not answer; undefined for a type without a preview.
 */
export function previewHandler(settings: PreviewSettings): Handler {
  return async (uid, { documentId, status }) => {
    if (!PREVIEWED.has(uid) || documentId === undefined) return undefined;
    const entry = {
      uid,
      documentId,
      status: status === 'published' ? ('published' as const) : ('draft' as const),
    };
    if (!(await answers(settings.serverUrl))) return silencePath;
    return `${settings.publicUrl}/preview?${signPreviewLink(entry, settings.secret, Date.now())}`;
  };
}

async function answers(serverUrl: string): Promise<boolean> {
  try {
    const response = await fetch(`${serverUrl}/health`, {
      redirect: 'manual',
      signal: AbortSignal.timeout(HEALTH_TIMEOUT_MS),
    });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}
