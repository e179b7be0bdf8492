import { attribute, type Element } from '../elements.ts';

/** A phone of the middle class: CSS pixels, device pixels for each, letters as the browser has them. */
const PHONE = { width: 412, density: 1.75, rem: 16 } as const;

/**
 * The address of the picture such a phone loads for an `<img>`: the first `<source>` it knows (it
 * knows AVIF), and of its files the one Chromium takes for the width that `sizes` states. Pure.
 *
 * @returns null when the picture stands in the HTML itself or there is no address
 * @throws Error when `sizes` is written in a way this does not know
 */
export function pictureOnPhone(img: Element): string | null {
  const { parentNode } = img;
  const picture =
    parentNode !== null && 'tagName' in parentNode && parentNode.tagName === 'picture'
      ? parentNode
      : null;
  const sources = (picture?.childNodes ?? []).filter(
    (child): child is Element => 'tagName' in child && child.tagName === 'source',
  );
  const chosen = sources.find((source) => mediaHolds(attribute(source, 'media'))) ?? img;
  const set = attribute(chosen, 'srcset') ?? attribute(img, 'srcset');
  const address =
    set === null
      ? attribute(img, 'src')
      : fromSet(set, attribute(chosen, 'sizes') ?? attribute(img, 'sizes') ?? '100vw');
  return address === null || address === '' || address.startsWith('data:') ? null : address;
}

function fromSet(set: string, sizes: string): string | null {
  const candidates = set
    .split(/,\s+/)
    .map((entry) => entry.trim().split(/\s+/))
    .map(([address = '', size = '1x']) => ({ address, density: densityOf(size, sizes) }))
    .sort((one, other) => one.density - other.density);
  // Chromium takes the smaller of two files when the phone is nearer to it by the geometric mean.
  const chosen = candidates.find(({ density }, index) => {
    const next = candidates[index + 1];
    if (next === undefined) return true;
    return next.density >= PHONE.density && PHONE.density < Math.sqrt(density * next.density);
  });
  return chosen?.address ?? null;
}

function densityOf(size: string, sizes: string): number {
  const number = Number.parseFloat(size);
  return size.endsWith('w') ? number / widthBySizes(sizes) : number;
}

/** The width in CSS pixels that the first entry which holds on the phone states. */
export function widthBySizes(sizes: string): number {
  for (const entry of sizes.split(/,(?![^(]*\))/).map((part) => part.trim())) {
    if (entry === 'auto') continue;
    const [, condition, length = entry] =
      /^(\([^()]*\)(?:\s+and\s+\([^()]*\))*)\s+(.+)$/.exec(entry) ?? [];
    if (condition === undefined || mediaHolds(condition)) return lengthOf(length);
  }
  return PHONE.width;
}

function mediaHolds(media: string | null): boolean {
  if (media === null || media.trim() === '') return true;
  return media.split(/\s+and\s+/).every((part) => {
    const [, limit, length] = /^\((min|max)-width:\s*([^)]+)\)$/.exec(part.trim()) ?? [];
    if (limit === undefined || length === undefined) throw unknown(media);
    return limit === 'min' ? PHONE.width >= lengthOf(length) : PHONE.width <= lengthOf(length);
  });
}

function lengthOf(length: string): number {
  const difference = /^calc\((\S+) ([-+]) (\S+)\)$/.exec(length);
  if (difference !== null) {
    const [, one = '', sign, other = ''] = difference;
    return lengthOf(one) + (sign === '-' ? -1 : 1) * lengthOf(other);
  }
  const [, number = '', unit] = /^([\d.]+)(px|rem|em|vw)$/.exec(length) ?? [];
  switch (unit) {
    case 'px':
      return Number(number);
    case 'rem':
    case 'em':
      return Number(number) * PHONE.rem;
    case 'vw':
      return (Number(number) * PHONE.width) / 100;
    default:
      throw unknown(length);
  }
}

function unknown(what: string): Error {
  return new Error(
    `"${what}" of a picture is not understood. Write min-width or max-width and px, rem, vw or calc(… ± …), or teach weight/phone.ts.`,
  );
}
