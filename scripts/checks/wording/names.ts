import { attribute, type Element } from '../elements.ts';

const FILE_NAME = /^\S+\.(?:jpe?g|png|gif|webp|avif|heic|tiff?|svg|bmp)$/i;
const CAMERA_NAME = /^(?:img|dsc|dscn|dscf|pict|pxl|mvi)[-_ ]?\d+$/i;

/**
 * Whether the description of a picture is the name of its file, or of any other, or the number a camera
 * gives. A name of plain letters may well be what the picture shows. Pure.
 *
 * @param source address of the picture
 */
export function isPictureFileName(text: string, source: string): boolean {
  const description = text.trim();
  const file = source.split('/').at(-1) ?? '';
  const stem = file.replace(/\.[a-z0-9]+$/i, '');
  return (
    FILE_NAME.test(description) ||
    CAMERA_NAME.test(description) ||
    (description === stem && /[\d_-]/.test(stem))
  );
}

/** What says nothing of where a link leads: Polish words an editor writes by habit. */
const SAYS_NOTHING = new Set([
  'tu',
  'tutaj',
  'kliknij',
  'kliknij tu',
  'kliknij tutaj',
  'link',
  'więcej',
  'czytaj więcej',
  'czytaj dalej',
  'zobacz',
  'zobacz więcej',
  'szczegóły',
  'dalej',
]);

/** Whether the name of a link is one of the words that could stand on any link. Pure. */
export function saysNothing(name: string): boolean {
  return SAYS_NOTHING.has(
    name
      .toLocaleLowerCase('pl')
      .replace(/[\s.…:!>»→]+$/u, '')
      .trim(),
  );
}

/**
 * What a screen reader calls a link: its label, or its text and the descriptions of its pictures, without
 * what is hidden from it. Pure.
 */
export function nameOfLink(link: Element): string {
  const label = attribute(link, 'aria-label')?.trim();
  if (label !== undefined && label !== '') return label;
  return saidOf(link).replaceAll(/\s+/g, ' ').trim();
}

function saidOf(node: Element): string {
  return node.childNodes
    .map((child) => {
      if ('value' in child) return child.value;
      if (!('tagName' in child)) return '';
      const isHidden =
        attribute(child, 'aria-hidden') === 'true' || attribute(child, 'hidden') !== null;
      if (isHidden) return '';
      return child.tagName === 'img' ? ` ${attribute(child, 'alt') ?? ''} ` : saidOf(child);
    })
    .join('');
}
