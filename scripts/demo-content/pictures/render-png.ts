import sharp from 'sharp';

/** Turns a drawing into a PNG with a palette: flat inks need few colours and few bytes. */
export async function renderPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const png = await sharp(Buffer.from(svg))
    .png({ palette: true, colours: 32, dither: 0, effort: 1 })
    .toBuffer();
  return new Uint8Array(png);
}
