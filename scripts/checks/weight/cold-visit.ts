import { addressesOfStyle } from '../address-lists.ts';
import { attribute, type Element, rawTextOf } from '../elements.ts';
import { oncePerPage } from '../once-per-page.ts';
import { pictureOnPhone } from './phone.ts';

/** What a page loads of its site by itself, besides its own HTML; files of the built folder. */
export interface ColdVisit {
  readonly pictures: readonly string[];
  /** Icon, fonts, pictures of styles, manifest. */
  readonly others: readonly string[];
}

/**
 * What a first visit on a phone loads. Pictures that wait for the visitor to scroll count too: on
 * a slow line browsers fetch them from some 2,500 px ahead. What a closed `<details>`, a dialog or
 * `hidden` keeps from view is not loaded. Pure.
 *
 * @throws Error when a picture's `sizes` is written in a way the check does not know
 */
export const coldVisit = oncePerPage((page): ColdVisit => {
  const of = (addresses: Iterable<string | null>) => [
    ...new Set([...addresses].map(fileOf).filter((file) => file !== null)),
  ];
  const images = page.elements.filter(({ tagName }) => tagName === 'img');
  return {
    pictures: of(images.filter((image) => !isKeptFromView(image)).map(pictureOnPhone)),
    others: of(page.elements.flatMap(loadedBy)),
  };
});

const LOADED_LINKS = ['icon', 'manifest', 'stylesheet', 'preload'];

function loadedBy(element: Element): readonly (string | null)[] {
  if (element.tagName === 'style') return addressesOfStyle(rawTextOf(element));
  const rel = attribute(element, 'rel') ?? '';
  const isLoaded =
    element.tagName === 'link' &&
    rel.split(/\s+/).some((kind) => LOADED_LINKS.includes(kind)) &&
    // The picture itself is counted where it stands.
    attribute(element, 'as') !== 'image';
  return isLoaded ? [attribute(element, 'href')] : [];
}

function isKeptFromView(element: Element): boolean {
  const { parentNode } = element;
  if (parentNode === null || !('tagName' in parentNode)) return false;
  const { tagName } = parentNode;
  const closed = tagName === 'details' || tagName === 'dialog';
  if (closed && attribute(parentNode, 'open') === null) return true;
  return attribute(parentNode, 'hidden') !== null || isKeptFromView(parentNode);
}

/** Of a file of another site nothing is known; script-policy refuses it. */
function fileOf(address: string | null): string | null {
  const [, path] = /^\/(?!\/)([^?#]+)/.exec(address ?? '') ?? [];
  return path === undefined ? null : decodeURI(path);
}
