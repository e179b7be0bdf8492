import { chooseByPieces } from '../browser/choose-by-pieces.ts';
import { contentPiecesOf } from '../browser/content-pieces.ts';
import type { Around, PageCheck } from '../check.ts';
import { requirePages } from '../check.ts';
import { engineVersion } from '../engine-version.ts';
import type { Fault } from '../finding.ts';
import type { Page } from '../page.ts';
import { config } from './config.ts';
import { exceptions } from './exceptions.ts';

/** Valid HTML and what can be said of accessibility from the source alone (html-validate). */
export const htmlValidity: PageCheck = {
  name: 'html-validity',
  scope: 'page',
  samples: false,
  onlyInFullRun: false,
  exceptions,
  engines: [engineVersion('html-validate')],
  // A source is read in no time, so none is left for later.
  choose: (site, known) => chooseByPieces(site.pages, known.standing, known.left),
  piecesOf: contentPiecesOf,
  eachPageInFullRun: true,
  run,
};

async function run(pages: readonly Page[], _around: Around): Promise<readonly Fault[]> {
  requirePages(pages);
  // Loading it takes longer than looking at a few pages: not done when there is nothing to look at.
  const { HtmlValidate, StaticConfigLoader } = await import('html-validate');
  const validator = new HtmlValidate(new StaticConfigLoader(config));
  const faults: Fault[] = [];
  for (const page of pages) {
    const report = validator.validateStringSync(page.html, page.file);
    for (const message of report.results.flatMap((result) => result.messages)) {
      faults.push({
        rule: message.ruleId,
        page: page.path,
        message: `${message.message}${message.ruleUrl === undefined ? '' : ` (${message.ruleUrl})`}`,
        ...(message.selector === null ? {} : { selector: message.selector }),
        snippet: elementAt(page.html, message.offset, message.size),
      });
    }
  }
  return faults;
}

/** What is kept of an element's source: its words are what an editor's field is known by. */
const MOST_SOURCE = 1200;

/**
 * The element in question with its words, or, where it is not within one, the place with a little
 * around it: built pages are one long line.
 */
function elementAt(html: string, offset: number, size: number): string {
  const start = html.lastIndexOf('<', offset);
  const tag = /^<([a-z][a-z0-9-]*)[^>]*>/i.exec(html.slice(start, start + MOST_SOURCE));
  if (start < 0 || tag === null || offset > start + tag[0].length) {
    const from = Math.max(0, offset - 20);
    return html.slice(from, Math.min(offset + size + 60, from + 200)).replaceAll(/\s+/g, ' ');
  }
  const end = html.indexOf(`</${tag[1]}>`, start);
  const whole = end < 0 || end - start > MOST_SOURCE ? tag[0] : html.slice(start, end);
  return whole.replaceAll(/\s+/g, ' ').slice(0, 400);
}
