import type { SiteCheck } from '../check.ts';
import { requirePages } from '../check.ts';
import { attribute, textOf } from '../elements.ts';
import type { Fault } from '../finding.ts';
import { oncePerPage, oncePerPageAnd } from '../once-per-page.ts';
import type { Page } from '../page.ts';
import { originOf, refreshTarget, type Site } from '../site.ts';
import { exceptions } from './exceptions.ts';
import { judgeDeclaration } from './judge-declaration.ts';

/**
 * The accessibility declaration (Act of 4 April 2019 on digital accessibility, art. 10 to 12): one
 * page of prescribed structure, and a way to it from every page. While the institution has published
 * none, the page that says so stands at its address. Whether the yearly review is due is told in the
 * panel: a date that passes must not hold back the news.
 */
export const declaration: SiteCheck = {
  name: 'declaration',
  scope: 'site',
  onlyInFullRun: false,
  exceptions,
  run,
};

const PATH = '/deklaracja-dostepnosci/';
const LINK_TEXT = 'Deklaracja dostępności';
const HEAD_TAG = 'deklaracja-dostępności';

function run(site: Site): readonly Fault[] {
  requirePages(site.pages);
  const page = site.pages.find(({ path }) => path === PATH);
  if (page === undefined) {
    const message = `There is no page at ${PATH}. The law asks for one. Mend the build.`;
    return [{ rule: 'no-declaration', page: PATH, message }];
  }
  const address = `${originOf(site) ?? ''}${PATH}`;
  return [
    ...(page.kind === 'declaration' ? faultsOfDeclaration(page) : []),
    ...site.pages
      .filter((other) => refreshTarget(other) === null)
      .flatMap((other) => wayFaults(other, address)),
  ];
}

const faultsOfDeclaration = oncePerPage(judgeDeclaration);

/** The link by its exact name, and the tag in the head that programs look for. */
const wayFaults = oncePerPageAnd((page: Page, address): Fault[] => {
  const isLinked = page.elements.some(
    (element) =>
      element.tagName === 'a' &&
      attribute(element, 'href') === PATH &&
      textOf(element) === LINK_TEXT,
  );
  const isTagged = page.elements.some(
    (element) =>
      element.tagName === 'meta' &&
      attribute(element, 'name') === HEAD_TAG &&
      attribute(element, 'content') === address,
  );
  const told = (rule: string, message: string): Fault => ({ rule, page: page.path, message });
  return [
    ...(isLinked ? [] : [told('no-link', `No link "${LINK_TEXT}" leads to ${PATH}.`)]),
    ...(isTagged ? [] : [told('no-head-tag', `No <meta name="${HEAD_TAG}"> says ${address}.`)]),
  ];
});
