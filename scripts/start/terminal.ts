import { createWriteStream, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/** Where the parts' lines go: all to a file, and to the terminal what a person wants to read. */
export interface Terminal {
  readonly line: (line: string) => void;
  readonly partLine: (line: string) => void;
  /** From here on the parts' lines are shown, too. */
  showAll(): void;
  readonly logFile: string;
}

/** While things start, a step says what happens; these lines of the parts are progress, too. */
const WORTH_SHOWING = /^\[publisher\] .*(?:build|check) \| |^\[site\] | (?:ended|could not) /;

/**
 * @param dataDir the log is `logs/npm-start.log` there; the one before is kept beside it.
 */
export function openTerminal(dataDir: string): Terminal {
  const folder = join(dataDir, 'logs');
  const logFile = join(folder, 'npm-start.log');
  mkdirSync(folder, { recursive: true });
  try {
    renameSync(logFile, `${logFile}.before`);
  } catch {
    // The first start has no earlier log.
  }
  const file = createWriteStream(logFile);
  // A full disk costs the log, not the site.
  file.on('error', (error) => console.error(`${logFile} cannot be written: ${error.message}`));
  let all = false;
  const line = (text: string) => {
    console.log(text);
    file.write(`${text}\n`);
  };
  return {
    line,
    partLine: (text) => {
      if (all || WORTH_SHOWING.test(text)) line(text);
      else file.write(`${text}\n`);
    },
    showAll: () => {
      all = true;
    },
    logFile,
  };
}
