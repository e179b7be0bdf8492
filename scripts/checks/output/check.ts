import type { SiteCheck } from '../check.ts';
import { requirePages } from '../check.ts';
import { attribute, textOf } from '../elements.ts';
import type { Fault } from '../finding.ts';
import { oncePerPage } from '../once-per-page.ts';
import { refreshTarget, type Site } from '../site.ts';
import { firstComingEvent } from './coming-events.ts';
import { exceptions } from './exceptions.ts';

/** A build that ended well and made nothing, or next to nothing, is a broken build. */
export const output: SiteCheck = {
  name: 'output',
  scope: 'site',
  onlyInFullRun: false,
  exceptions,
  run,
};

/** No page of a title, a heading and the landmarks is smaller. */
const LEAST_BYTES = 500;

/** Files without which it is no site; the first of each row is named when none is there. */
const NEEDED: readonly (readonly [rule: string, why: string, ...files: string[]])[] = [
  ['no-front-page', 'visitors of the plain address find nothing', 'index.html'],
  ['no-404', 'visitors of a wrong address see the bare error of the server', '404.html'],
  ['no-sitemap', 'search engines do not learn of new pages', 'sitemap-index.xml', 'sitemap.xml'],
];

/** The programme: every event that is to come can be reached from it. */
const PROGRAMME = '/wydarzenia/';

function run(site: Site): readonly Fault[] {
  requirePages(site.pages);
  return [
    ...NEEDED.flatMap(([rule, why, ...files]): Fault[] =>
      files.some((file) => site.files.has(file))
        ? []
        : [
            {
              rule,
              page: `/${files[0]}`,
              message: `The build made no ${files[0]}: ${why}. Mend the build.`,
            },
          ],
    ),
    ...site.pages.flatMap((page) => emptyPage(page)),
    ...emptySitemap(site),
    ...emptyProgramme(site),
  ];
}

const emptyPage = oncePerPage((page): Fault[] => {
  const bytes = Buffer.byteLength(page.html);
  if (bytes < LEAST_BYTES) {
    const message = `The page has ${bytes} bytes; less than ${LEAST_BYTES} is no page. Mend the template or the build.`;
    return [{ rule: 'page-too-small', page: page.path, message }];
  }
  const main = page.elements.find((element) => element.tagName === 'main');
  if (main === undefined || textOf(main) !== '' || refreshTarget(page) !== null) return [];
  const message =
    'There is no text in <main>: the page is empty. Mend its template, or fill its content.';
  return [{ rule: 'empty-main', page: page.path, message, selector: 'main' }];
});

function emptySitemap(site: Site): Fault[] {
  const maps = [...site.texts].filter(([file]) => /^sitemap[^/]*\.xml$/.test(file));
  if (maps.length === 0 || maps.some(([, text]) => /<url>/.test(text))) return [];
  const message = 'No sitemap lists a single page. Mend the build.';
  return [{ rule: 'empty-sitemap', page: `/${maps[0]?.[0]}`, message }];
}

function emptyProgramme(site: Site): Fault[] {
  const programme = site.pages.find((page) => page.path === PROGRAMME);
  if (programme === undefined) return [];
  const coming = firstComingEvent(site);
  const isListed = eventsLinkedFrom(programme).some((slug) =>
    site.files.has(`wydarzenia/${slug}.ics`),
  );
  if (coming === null || isListed) return [];
  const message = `The programme leads to no event, but /${coming.file} announces "${coming.title}". Mend the list.`;
  return [{ rule: 'no-events', page: programme.path, message, selector: 'main' }];
}

/** What may be events, by the last part of their addresses. */
const eventsLinkedFrom = oncePerPage((page) =>
  page.elements.flatMap((element) => {
    const href = element.tagName === 'a' ? attribute(element, 'href') : null;
    return /^\/wydarzenia\/([^/]+)\/$/.exec(href ?? '')?.[1] ?? [];
  }),
);
