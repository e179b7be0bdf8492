import { appendFile } from 'node:fs/promises';
import type { DataFolder } from '../environment/data-folder.ts';

/**
 * Adds one line to releases.log: the moment (UTC), then what happened.
 *
 * A switch that is done stays done when its line cannot be written: that is told and no error.
 */
export async function logRelease(
  data: DataFolder,
  what: string,
  tell: (line: string) => void,
): Promise<void> {
  try {
    await appendFile(data.releasesLog, `${new Date().toISOString()} ${what}\n`);
  } catch (error) {
    tell(`releases.log could not be written: ${error instanceof Error ? error.message : error}`);
  }
}
