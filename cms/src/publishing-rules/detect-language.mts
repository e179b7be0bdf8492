import type { ForeignRun } from './detect-script.mjs';

/**
 * Text in Latin letters that is evidently not Polish. The checks of the built pages read this file too, as
 * it stands: it imports nothing but a type, and is a module by its name.
 */
type Found = Omit<ForeignRun, 'text'>;

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
 * The passages of a text that are evidently not Polish although the letters may be: a run of four words
 * or more with several little words of English, German, French or Italian and none of Polish. A
 * suspicion only. Names are left in peace: "Jazz Festival", "Queens of the Stone Age". Pure.
 *
 * @param text plain; a line end ends a passage
 */
export function foreignRuns(text: string): ForeignRun[] {
  return linesOf(text)
    .flatMap(inForeignWords)
    .sort((one, other) => one.start - other.start)
    .map((run) => ({ ...run, text: text.slice(run.start, run.end) }));
}

type Line = { readonly text: string; readonly at: number };

function linesOf(text: string): Line[] {
  return [...text.matchAll(/[^\n]+/gu)].map((match) => ({ text: match[0], at: match.index }));
}

function inForeignWords({ text, at }: Line): Found[] {
  const found = [...text.matchAll(SEGMENT)].flatMap((match): Found[] => {
    const language = languageOfWords(match[0].match(WORD) ?? []);
    return language === null ? [] : [{ ...extent(match[0], at + match.index), language }];
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
