import type { Finding } from '../build/build-failure.ts';
import { BuildFailure } from '../build/build-failure.ts';
import type { MediaFiles } from '../media/media-files.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { frameMaker } from '../view-models/frame.ts';
import type { PageModel } from '../view-models/page-models.ts';
import { siteContext } from '../view-models/site-context.ts';
import { withUniqueTitles } from '../view-models/unique-titles.ts';
import type { PreviewedType } from './previewed-types.ts';

/** The page that shows an entry, or why it cannot be shown. */
export type DraftPage = { readonly model: PageModel } | { readonly findings: readonly Finding[] };

/**
 * The view-model of the page on which an entry shows: its own, or the front page. Only pages of its
 * kind are made, and two entries with one address are no fault here. Pure.
 *
 * @param snapshot with the entry in its place
 * @param moment ISO 8601 instant the page is made for
 */
export function draftPage(
  type: PreviewedType,
  documentId: string,
  {
    snapshot,
    media,
    siteUrl,
    moment,
  }: {
    readonly snapshot: Snapshot;
    readonly media: MediaFiles;
    readonly siteUrl: string;
    readonly moment: string;
  },
): DraftPage {
  const site = siteContext({ snapshot, moment, siteUrl, media });
  try {
    const pages = type.pages({ ...site, frame: frameMaker(site) });
    const page = type.isOnOtherPage
      ? pages[0]
      : pages.find(({ entry }) => entry.documentId === documentId);
    if (page === undefined) throw new Error(`No page shows the entry ${documentId}.`);
    const [model] = withUniqueTitles([page], snapshot.siteSettings.shortName);
    return { model: model ?? page.model };
  } catch (error) {
    if (error instanceof BuildFailure && error.findings.length > 0) {
      return { findings: error.findings };
    }
    throw error;
  }
}
