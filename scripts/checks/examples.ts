import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshBrowsers } from './browser/browsers.ts';
import { startVisits } from './browser/visits.ts';
import type { Around } from './check.ts';
import { makeSite, type Site } from './site.ts';

/** A page kept beside a check, to show what it lets through and what it finds. */
export interface Example {
  /** Its file name, without `.html`. */
  readonly name: string;
  /** Where it stands on its site. */
  readonly file: string;
  readonly html: string;
  /** The rules it breaks; empty for one that passes. */
  readonly expects: readonly string[];
}

const FIRST_LINE = /^<!-- (?:at: (?<at>\S+) )?(?:expects: (?<expects>[^>]*\S) )?-->\n/;

/**
 * The examples of a check. The first line of one may say where it stands and what it breaks:
 * `<!-- at: wydarzenia/index.html expects: no-events, empty-main -->`.
 *
 * @param checkFolder the check's folder
 * @throws when there are none, or a failing one names no rule
 */
export function readExamples(checkFolder: string, which: 'passing' | 'failing'): Example[] {
  const folder = join(checkFolder, 'examples', which);
  const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
  if (names.length === 0) throw new Error(`There are no examples in ${folder}.`);
  return names.sort().map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const said = FIRST_LINE.exec(text);
    const expects = (said?.groups?.['expects'] ?? '').split(/,\s*/).filter((rule) => rule !== '');
    if ((which === 'failing') !== expects.length > 0) {
      throw new Error(
        `${join(folder, name)}: the first line must name rules if, and only if, it fails.`,
      );
    }
    return {
      name: name.replace(/\.html$/, ''),
      file: said?.groups?.['at'] ?? 'przyklad/index.html',
      html: text.slice(said?.[0].length ?? 0),
      expects,
    };
  });
}

/** A site of an example page and what stands around it. */
export function siteAround(
  example: Pick<Example, 'file' | 'html'>,
  files: Readonly<Record<string, string>> = {},
): Site {
  const texts = new Map([...Object.entries(files), [example.file, example.html] as const]);
  return makeSite('/nowhere', texts.keys(), texts, new Date('2026-11-23T12:00:00+01:00'));
}

/** What stands around a check that must not need a browser. */
export function aroundWithoutBrowser(site: Site): Around {
  const browser = () => Promise.reject(new Error('no browser is needed for this'));
  return { site, browser, visits: startVisits(site, freshBrowsers(browser)) };
}
