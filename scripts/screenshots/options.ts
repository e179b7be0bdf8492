import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { WrongOptions } from '../checks/options.ts';
import { isTheme, THEMES, type Theme } from './themes.ts';

export interface ScreenshotOptions {
  /** Absolute path of the built folder. */
  readonly folder: string;
  /** Absolute path of the folder for the pictures. */
  readonly out: string;
  readonly widths: readonly number[];
  readonly themes: readonly Theme[];
  /** The whole page instead of its first screen. */
  readonly whole: boolean;
}

export const USAGE =
  'npm run screenshots -- [folder, default site/dist] [--out folder, default .tmp/screenshots] [--widths 360,1280] [--themes light,dark,contrast] [--whole]';

/**
 * Reads the command line. Pure.
 *
 * @param root absolute path of the repository
 * @throws WrongOptions saying what is wrong and what there is
 */
export function readScreenshotOptions(
  parameters: readonly string[],
  root: string,
): ScreenshotOptions {
  const { values, positionals } = parse(parameters);
  if (positionals.length > 1) throw new WrongOptions(`Give one folder.\n${USAGE}`);
  return {
    folder: resolve(positionals[0] ?? join(root, 'site/dist')),
    out: resolve(values.out ?? join(root, '.tmp/screenshots')),
    widths: values.widths.split(',').map(widthOf),
    themes: values.themes.split(',').map(themeOf),
    whole: values.whole,
  };
}

function parse(parameters: readonly string[]) {
  try {
    return parseArgs({
      args: [...parameters],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        widths: { type: 'string', default: '360,1280' },
        themes: { type: 'string', default: Object.keys(THEMES).join(',') },
        whole: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new WrongOptions(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function widthOf(text: string): number {
  const width = Number(text);
  if (!Number.isInteger(width) || width < 200 || width > 4000) {
    throw new WrongOptions(`"${text}" is no width between 200 and 4000 px.\n${USAGE}`);
  }
  return width;
}

function themeOf(name: string): Theme {
  if (isTheme(name)) return name;
  throw new WrongOptions(
    `There is no theme "${name}". There are: ${Object.keys(THEMES).join(', ')}.`,
  );
}
