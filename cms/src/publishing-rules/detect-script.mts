/**
 * Words in letters that Polish does not have: for certain another language. The site marks them by
 * itself, and the checks of the built pages read this file too, as it stands: it imports nothing, and is a
 * module by its name.
 */
export type ForeignRun = {
  /** Where it stands in the text: first letter, and behind the last one. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** BCP 47: the likeliest language. */
  readonly language: string;
};

const SCRIPTS: readonly (readonly [script: string, languageOf: (run: string) => string])[] = [
  ['Cyrillic', cyrillicLanguage],
  ['Hebrew', (run) => (/[\u05f0-\u05f2]|\u05d0[\u05b7\u05b8]|יי/u.test(run) ? 'yi' : 'he')],
  ['Arabic', () => 'ar'],
  ['Greek', () => 'el'],
];

/** Where the letters leave it open, the neighbours' language that is met most often in Poland. */
function cyrillicLanguage(run: string): string {
  if (/ў/iu.test(run)) return 'be';
  if (/[іїєґ]/iu.test(run)) return 'uk';
  if (/[ыэъё]/iu.test(run)) return 'ru';
  return 'uk';
}

/** Most texts hold none of them. */
const OTHER_LETTER = new RegExp(
  `[${SCRIPTS.map(([script]) => `\\p{Script=${script}}`).join('')}]`,
  'u',
);

/** Words of one script with what stands between them; compiled once. */
const RUNS_OF_SCRIPT = SCRIPTS.map(([script, language]) => {
  const letter = `\\p{Script=${script}}`;
  const word = `${letter}[${letter}\\p{M}]*`;
  return {
    run: new RegExp(`${word}(?:[^\\p{L}\\n]+${word})*`, 'gu'),
    // A single letter is a sign: Ω, π.
    word: new RegExp(`${letter}\\p{M}*${letter}`, 'u'),
    language,
  };
});

/**
 * The passages of a text in letters of another script, two together at least, in their order. Pure.
 *
 * @param text plain; a line end ends a passage
 */
export function scriptRuns(text: string): ForeignRun[] {
  if (!OTHER_LETTER.test(text)) return [];
  return RUNS_OF_SCRIPT.flatMap(({ run, word, language }) =>
    [...text.matchAll(run)]
      .filter(([found]) => word.test(found))
      .map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
        language: language(match[0]),
      })),
  ).sort((one, other) => one.start - other.start);
}

/**
 * The language of a text whose every letter is of one other script.
 *
 * @returns BCP 47; null where a letter is of another script, or Latin
 */
export function languageOfScript(text: string): string | null {
  const line = text.replace(/\n/g, ' ');
  const [run, ...others] = scriptRuns(line);
  if (run === undefined || others.length > 0) return null;
  const beside = line.slice(0, run.start) + line.slice(run.end);
  return /\p{L}/u.test(beside) ? null : run.language;
}
