import sharp from 'sharp';

export interface AppIcon {
  /** Side in pixels. */
  readonly size: number;
  /** Whether a phone may cut it to its own shape. */
  readonly maskable: boolean;
  readonly png: Buffer;
}

/** Of a maskable icon only a circle of 80 % is sure to be seen; the drawing's square fits into it. */
const SAFE_SHARE = 0.8 * Math.SQRT1_2;

/** The site's icon as phones want it, drawn from the SVG, which fills its square. */
export async function appIcons(svg: Buffer): Promise<readonly AppIcon[]> {
  return Promise.all([draw(svg, 192, false), draw(svg, 512, false), draw(svg, 512, true)]);
}

/** The icon iPhones ask for at a fixed address. */
export async function touchIcon(svg: Buffer): Promise<Buffer> {
  return (await draw(svg, 180, false)).png;
}

async function draw(svg: Buffer, size: number, maskable: boolean): Promise<AppIcon> {
  const inner = maskable ? Math.round(size * SAFE_SHARE) : size;
  const drawing = sharp(svg, { density: 72 * (size / 32) }).resize(inner, inner);
  const before = Math.floor((size - inner) / 2);
  const after = size - inner - before;
  const png = await drawing
    .extend({ top: before, left: before, bottom: after, right: after, extendWith: 'copy' })
    .png({ palette: true })
    .toBuffer();
  return { size, maskable, png };
}
