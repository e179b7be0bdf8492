/** One thing wrong in the documents, said so that its author can mend it. */
export type Problem = {
  /** File within the documents folder, "event/koncert.yaml". */
  file: string;
  /** Path within the file, "occurrences.0.start"; empty for the file as a whole. */
  key: string;
  /** What stands there; undefined when nothing does. */
  value: unknown;
  /** What is wrong and what is expected instead. */
  message: string;
};

/** All problems found in one reading, so that nobody mends them one run at a time. */
export class BadDocuments extends Error {
  readonly problems: Problem[];
  constructor(problems: Problem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super(
      [`The demo documents have ${count}; nothing was loaded.`, ...problems.map(sentence)].join(
        '\n  ',
      ),
    );
    this.problems = problems;
  }
}

function sentence({ file, key, value, message }: Problem): string {
  const where = key ? `${file} › ${key}` : file;
  if (value === undefined) return `${where}: ${message}`;
  const shown = JSON.stringify(value);
  return `${where}: ${shown.length > 80 ? `${shown.slice(0, 79)}…` : shown} – ${message}`;
}
