/**
 * Text that is evidently not Polish. The checks of the built pages read this file too, as it stands: it
 * imports nothing, and is a module by its name.
 */
export type ForeignRun = {
  /** Where it stands in the text: first letter, and behind the last one. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** BCP 47: the likeliest language. */
  readonly language: string;
  /** Letters that Polish does not have are certain; foreign words in Latin letters only evident. */
  readonly certain: boolean;
};

type Found = Omit<ForeignRun, 'text'>;

const SCRIPTS: readonly (readonly [script: string, languageOf: (run: string) => string])[] = [
  ['Cyrillic', cyrillicLanguage],
  ['Hebrew', (run) => (/[\u05f0-\u05f2]|\u05d0[\u05b7\u05b8]|יי/u.test(run) ? 'yi' : 'he')],
  ['Arabic', () => 'ar'],
  ['Greek', () => 'el'],
];

function cyrillicLanguage(run: string): string {
  if (/ў/iu.test(run)) return 'be';
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

/** Little words that bear a sentence, of each language, without those that are Polish words too. */
const LITTLE_WORDS: { readonly [language: string]: ReadonlySet<string> } = {
  en: words(
    'the of and with for from is are at in our your you us it this that be will have has can an or not all who what when where how there their his they about into its were been would should',
  ),
  de: words(
    'der die das und ist nicht für ein eine einen einem einer von zu auf dem des auch wir sie es uns sind wird haben hat bei aus nach über oder aber als wie zum zur werden ihr unser unsere',
  ),
  fr: words(
    'les des est une dans pour avec sur aux qui nous vous du au et elle ne cette sont à leur notre votre mais où',
  ),
  it: words(
    'il della dello delle degli dei che per con sono una gli nel nella alla questo è più dal anche siamo nostra',
  ),
};

/** Of those the ones that a name in capitals seldom has. */
const SPEAKING = words(
  'is are you us it this that be will have has can who what when where how there they were been would should ist nicht wir sie es uns sind wird haben hat werden est nous vous elle ne sont sono che siamo è',
);

/** Polish words without a Polish letter, none of them a word of the languages above. */
const POLISH = words(
  'w z na nie jest oraz dla przez od po za ze przy jak czy tej tym tego jego ich lub albo ale pod nad przed bez gdy gdzie kto co tak tylko jako roku lat',
);
const POLISH_LETTERS = /[ąćęłńśźż]/u;
const POLISH_SHAPE = /cz|sz|(?:iwal|owy|owa|owe|owych|ego|ych|iej|nia|cja|cji|ski|ska)$/u;

/** A name, a sentence, or what stands in quotation marks or brackets. */
const SEGMENT = /[^.!?…:;„”"«»()[\]–—/|\n]+/gu;
const WORD = /[\p{L}\p{M}'’]+/gu;
const LEAST_WORDS = 4;
const LEAST_LITTLE_WORDS = 2;
const LEAST_SHARE = 0.25;

/**
 * The passages of a text that are evidently not Polish: letters of another script (two together at
 * least), or a run of four words or more with several little words of English, German, French or Italian
 * and none of Polish. Names are left in peace: "Jazz Festival", "Queens of the Stone Age". Pure.
 *
 * @param text plain; a line end ends a passage
 */
export function foreignRuns(text: string): ForeignRun[] {
  const found = [...inOtherScripts(text), ...linesOf(text).flatMap(inForeignWords)];
  return found
    .sort((one, other) => one.start - other.start)
    .map((run) => ({ ...run, text: text.slice(run.start, run.end) }));
}

function inOtherScripts(text: string): Found[] {
  if (!OTHER_LETTER.test(text)) return [];
  return RUNS_OF_SCRIPT.flatMap(({ run, word, language }) =>
    [...text.matchAll(run)]
      .filter(([found]) => word.test(found))
      .map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        language: language(match[0]),
        certain: true,
      })),
  );
}

type Line = { readonly text: string; readonly at: number };

function linesOf(text: string): Line[] {
  return [...text.matchAll(/[^\n]+/gu)].map((match) => ({ text: match[0], at: match.index }));
}

function inForeignWords({ text, at }: Line): Found[] {
  const found = [...text.matchAll(SEGMENT)].flatMap((match): Found[] => {
    const language = languageOfWords(match[0].match(WORD) ?? []);
    return language === null
      ? []
      : [{ ...extent(match[0], at + match.index), language, certain: false }];
  });
  const [first] = found;
  if (first === undefined) return [];
  // Short sentences among foreign ones are foreign too, where nothing is Polish.
  const everyWord = text.match(WORD) ?? [];
  return everyWord.some(isPolish) ? found : [{ ...first, ...extent(text, at) }];
}

/** From the first letter to the last one, with the stop of a sentence. */
function extent(text: string, at: number): { start: number; end: number } {
  const inner = /[\p{L}\p{N}].*[\p{L}\p{N}\p{M}][.!?…]*/su.exec(text);
  const start = at + (inner?.index ?? 0);
  return { start, end: start + (inner?.[0].length ?? text.length) };
}

function languageOfWords(written: readonly string[]): string | null {
  if (written.length < LEAST_WORDS || written.some(isPolish)) return null;
  const small = written.map((word) => word.toLowerCase());
  for (const [language, known] of Object.entries(LITTLE_WORDS)) {
    const little = small.filter((word) => known.has(word));
    if (new Set(little).size < LEAST_LITTLE_WORDS) continue;
    if (little.length < written.length * LEAST_SHARE) continue;
    if (isName(written, known) && !little.some((word) => SPEAKING.has(word))) continue;
    return language;
  }
  return null;
}

function isPolish(word: string): boolean {
  const small = word.toLowerCase();
  return POLISH.has(small) || POLISH_LETTERS.test(small) || POLISH_SHAPE.test(small);
}

/** Names are written with capitals, but for their little words. */
function isName(written: readonly string[], little: ReadonlySet<string>): boolean {
  return written.every((word) => /^\p{Lu}/u.test(word) || little.has(word));
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
