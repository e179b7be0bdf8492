import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/** Rowdies Bold as its designers publish it (SIL Open Font License 1.1). */
export const LETTERING_SOURCE = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/rowdies/Rowdies_700Bold.ttf',
);

const POLISH = 'ĄĆĘŁŃÓŚŹŻąćęłńóśźż';
const LATIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const MARKS = ' \u00a00123456789.,:;!?()–-—„”"’\'&/%+…·';

/** Every character a Polish heading or a date is set with; others come from the system's face. */
export const LETTERING_CHARACTERS = LATIN + POLISH + MARKS;

// Copyright and licence stay in the file, as the licence asks: 0, 13 and 14 of the name table.
const LICENCE_NAMES = [0, 13, 14];

/**
 * The display face cut down to Polish headings and numerals: one woff2 of less than 6 kB, with
 * kerning, without hints. The same bytes every time, whatever the content.
 */
export async function subsetLettering(): Promise<Buffer> {
  return subsetFont(await readFile(LETTERING_SOURCE), LETTERING_CHARACTERS, {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures: ['kern'],
    preserveNameIds: LICENCE_NAMES,
  });
}
