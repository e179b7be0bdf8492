import { join } from 'node:path';
import { expect, it } from 'vitest';
import { WrongOptions } from '../checks/options.ts';
import { readScreenshotOptions } from './options.ts';

const ROOT = '/repository';
const read = (...parameters: string[]) => readScreenshotOptions(parameters, ROOT);

it('looks at the built site, a phone and a desk, in every theme', () => {
  expect(read()).toEqual({
    folder: join(ROOT, 'site/dist'),
    out: join(ROOT, '.tmp/screenshots'),
    widths: [360, 1280],
    themes: ['light', 'dark', 'contrast'],
    whole: false,
  });
});

it('takes a folder, widths and themes', () => {
  expect(read('/built', '--out', '/out', '--widths', '320,768', '--themes', 'dark')).toMatchObject({
    folder: '/built',
    out: '/out',
    widths: [320, 768],
    themes: ['dark'],
  });
});

it.each([
  [['--widths', '']],
  [['--widths', 'wide']],
  [['--themes', 'sepia']],
  [['one', 'two']],
  [['--all']],
])('refuses %j', (parameters) => {
  expect(() => read(...parameters)).toThrow(WrongOptions);
});
