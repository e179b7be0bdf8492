/** A box of the page, in CSS pixels from its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Texts with less than this between them are taken in one picture, in CSS pixels. */
const NEAR = 200;

/** The parts of the page in which the boxes stand, from above to below; boxes nearby share one. Pure. */
export function partsOf(boxes: readonly Box[]): readonly Box[] {
  const parts: Box[] = [];
  for (const box of [...boxes].sort((one, other) => one.y - other.y)) {
    const last = parts.at(-1);
    if (last === undefined || box.y > last.y + last.height + NEAR) parts.push(whole(box));
    else parts[parts.length - 1] = whole(around(last, box));
  }
  return parts;
}

function around(one: Box, other: Box): Box {
  const x = Math.min(one.x, other.x);
  const y = Math.min(one.y, other.y);
  const right = Math.max(one.x + one.width, other.x + other.width);
  const bottom = Math.max(one.y + one.height, other.y + other.height);
  return { x, y, width: right - x, height: bottom - y };
}

/** The box in whole pixels, within the page. Pure. */
export function whole({ x, y, width, height }: Box): Box {
  const left = Math.max(0, Math.floor(x));
  const top = Math.max(0, Math.floor(y));
  return {
    x: left,
    y: top,
    width: Math.ceil(x + width) - left,
    height: Math.ceil(y + height) - top,
  };
}

/** Whether any of some boxes lies over any of others. Pure. */
export function meet(some: readonly Box[], others: readonly Box[]): boolean {
  return some.some((one) =>
    others.some(
      (other) =>
        one.x < other.x + other.width &&
        other.x < one.x + one.width &&
        one.y < other.y + other.height &&
        other.y < one.y + one.height,
    ),
  );
}
