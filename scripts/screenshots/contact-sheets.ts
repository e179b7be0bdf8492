import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

/** Size of a sheet that can be looked at as a whole. In pixels. */
const SHEET = { width: 1920, height: 1880 };
/** Names are written above the pictures. In pixels. */
const NAME = 22;
const GAP = 8;
/** Pictures of phones and of desks are no smaller than the eye needs. In pixels. */
const WIDTH_OF_PHONE = 310;
const WIDTH_OF_DESK = 630;
/** Below it a picture is a phone's. */
const TABLET = 700;

interface Picture {
  readonly file: string;
  readonly group: string;
  readonly width: number;
}

/**
 * Puts the pictures of keyboard walks together on sheets, each walk and width on its own:
 * `sheet-concert-360-1.png`.
 *
 * @param from folder with pictures named `walk-width-number-stop.png`
 * @param to folder for the sheets
 * @returns names of the sheets
 * @throws Error when there is no such picture
 */
export async function makeContactSheets(from: string, to: string): Promise<readonly string[]> {
  const pictures = (await readdir(from)).sort().flatMap(pictureOf);
  if (pictures.length === 0) throw new Error(`There is no picture of a walk in ${from}.`);
  await mkdir(to, { recursive: true });
  const sheets: string[] = [];
  for (const [group, ofGroup] of Map.groupBy(pictures, ({ group }) => group)) {
    const tile = await tileOf(from, ofGroup);
    const perSheet = tile.columns * tile.rows;
    for (let at = 0; at < ofGroup.length; at += perSheet) {
      const name = `sheet-${group}-${at / perSheet + 1}.png`;
      const files = ofGroup.slice(at, at + perSheet).map(({ file }) => file);
      await sheetOf(from, files, tile).toFile(join(to, name));
      sheets.push(name);
    }
  }
  return sheets;
}

function pictureOf(file: string): Picture[] {
  const found = /^(?<group>.+-(?<width>\d+))-\d{3}-.*\.png$/.exec(file)?.groups;
  const { group, width } = found ?? {};
  return group === undefined ? [] : [{ file, group, width: Number(width) }];
}

/** How large the pictures of one walk are on a sheet, and how many go beside and below each other. */
async function tileOf(from: string, pictures: readonly Picture[]) {
  const [first] = pictures;
  const { width = 1, height = 1 } = await sharp(join(from, first?.file ?? '')).metadata();
  const shown = width < TABLET ? WIDTH_OF_PHONE : WIDTH_OF_DESK;
  const high = Math.round((shown * height) / width);
  return {
    width: shown,
    height: high,
    columns: Math.floor(SHEET.width / (shown + GAP)),
    rows: Math.floor(SHEET.height / (high + NAME + GAP)),
  };
}

function sheetOf(from: string, files: readonly string[], tile: Awaited<ReturnType<typeof tileOf>>) {
  const { width, height, columns } = tile;
  const rows = Math.ceil(files.length / columns);
  const places = files.map((file, at) => ({
    file,
    left: (at % columns) * (width + GAP),
    top: Math.floor(at / columns) * (height + NAME + GAP),
  }));
  const names = places.map(
    ({ file, left, top }) =>
      `<text x="${left + 4}" y="${top + 16}">${words(file, Math.floor(width / 8))}</text>`,
  );
  const size = { width: columns * (width + GAP), height: rows * (height + NAME + GAP) };
  const text = `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" font-family="sans-serif" font-size="14">${names.join('')}</svg>`;
  return {
    toFile: async (path: string) => {
      const small = await Promise.all(
        places.map(async ({ file, left, top }) => ({
          input: await sharp(join(from, file)).resize(width, height, { fit: 'fill' }).toBuffer(),
          left,
          top: top + NAME,
        })),
      );
      await sharp({ create: { ...size, channels: 3, background: '#c8c8c8' } })
        .composite([{ input: Buffer.from(text), left: 0, top: 0 }, ...small])
        .png({ palette: true })
        .toFile(path);
    },
  };
}

/** The number and the stop, as much of it as there is room for, for the text of an SVG. */
function words(file: string, most: number): string {
  const name = file.replace(/^.+-\d+-(\d{3}-.*)\.png$/, '$1');
  return name.slice(0, most).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
