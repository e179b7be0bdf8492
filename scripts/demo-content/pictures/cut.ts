/**
 * Shapes cut out of coloured paper, as SVG. Edges are a little uneven, as scissors leave them; the
 * unevenness comes from the coordinates alone, so the same call always gives the same shape.
 */
export type Point = readonly [x: number, y: number];

/** From -1 to 1, settled by the two numbers. */
function unevenness(a: number, b: number): number {
  const wave = Math.sin(a * 12.9898 + b * 78.233) * 43758.5453;
  return (wave - Math.floor(wave)) * 2 - 1;
}

const short = (value: number) => String(Math.round(value * 10) / 10);
const at = (x: number, y: number) => `${short(x)} ${short(y)}`;

/** A path with the given fill. */
export function path(fill: string, d: string): string {
  return `<path fill="${fill}" d="${d}"/>`;
}

/** A polygon with straight cuts, its corners off by up to `slip`. */
export function piece(fill: string, points: readonly Point[], slip = 5): string {
  const corners = points.map(([x, y]) =>
    at(x + slip * unevenness(x, y), y + slip * unevenness(y, x)),
  );
  return path(fill, `M${corners.join('L')}Z`);
}

/** A rectangle by its top left corner. */
export function slab(fill: string, x: number, y: number, width: number, height: number, slip = 5) {
  const right = x + width;
  const bottom = y + height;
  return piece(
    fill,
    [
      [x, y],
      [right, y],
      [right, bottom],
      [x, bottom],
    ],
    slip,
  );
}

/** An ellipse cut by hand; the wobble is a small share of its size. */
export function round(fill: string, x: number, y: number, rx: number, ry = rx): string {
  const count = 14;
  const points = Array.from({ length: count }, (_, i): Point => {
    const angle = (i / count) * 2 * Math.PI;
    const off = 1 + 0.012 * unevenness(x + i * 7, y + rx);
    return [x + Math.cos(angle) * rx * off, y + Math.sin(angle) * ry * off];
  });
  return soft(fill, points);
}

/** A closed soft shape through the points (Catmull-Rom). */
export function soft(fill: string, points: readonly Point[]): string {
  const point = (i: number): Point => points[(i + points.length) % points.length] ?? [0, 0];
  const curves = points.map((_, i) => {
    const [a, b, c, d] = [point(i - 1), point(i), point(i + 1), point(i + 2)];
    const first = at(b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6);
    const second = at(c[0] - (d[0] - b[0]) / 6, c[1] - (d[1] - b[1]) / 6);
    return `C${first} ${second} ${at(c[0], c[1])}`;
  });
  return path(fill, `M${at(...point(0))}${curves.join('')}Z`);
}

/** A line of even width along a path; its ends are cut straight unless `cap` says otherwise. */
export function line(
  colour: string,
  width: number,
  d: string,
  cap: 'butt' | 'round' = 'butt',
): string {
  return `<path fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="${cap}" stroke-linejoin="${cap === 'round' ? 'round' : 'miter'}" d="${d}"/>`;
}

/** A half disc, its flat side down; turn it as needed. */
export function half(fill: string, x: number, y: number, r: number): string {
  return path(fill, `M${at(x - r, y)}A${short(r)} ${short(r)} 0 0 1 ${at(x + r, y)}Z`);
}

/** A slice of a disc from one angle to another, in degrees clockwise from the right. */
export function slice(
  fill: string,
  x: number,
  y: number,
  r: number,
  from: number,
  to: number,
): string {
  const end = (degrees: number) => {
    const angle = (degrees / 180) * Math.PI;
    return at(x + r * Math.cos(angle), y + r * Math.sin(angle));
  };
  const large = to - from > 180 ? 1 : 0;
  return path(fill, `M${at(x, y)}L${end(from)}A${short(r)} ${short(r)} 0 ${large} 1 ${end(to)}Z`);
}

/** A star with the given number of points. */
export function star(fill: string, x: number, y: number, r: number, points = 5, waist = 0.42) {
  const corners = Array.from({ length: points * 2 }, (_, i): Point => {
    const angle = (i / points) * Math.PI - Math.PI / 2;
    const reach = i % 2 === 0 ? r : r * waist;
    return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach];
  });
  return piece(fill, corners, r / 40);
}

/** A leaf or an eye: two arcs that meet in points at both ends, lying along the x axis. */
export function lens(fill: string, x: number, y: number, length: number, height: number): string {
  const l = length / 2;
  return path(
    fill,
    `M${at(x - l, y)}Q${at(x, y - height)} ${at(x + l, y)}Q${at(x, y + height)} ${at(x - l, y)}Z`,
  );
}

/** Content turned clockwise about a point. */
export function turned(degrees: number, x: number, y: number, content: string): string {
  return `<g transform="rotate(${short(degrees)} ${at(x, y)})">${content}</g>`;
}

/** Content moved, and scaled about the origin before that. */
export function moved(x: number, y: number, content: string, scale = 1): string {
  return `<g transform="translate(${at(x, y)}) scale(${scale})">${content}</g>`;
}

/** `count` copies, each made from its number. */
export function times(count: number, make: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => make(i)).join('');
}
