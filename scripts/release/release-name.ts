/** A release's folder name: the UTC moment it was made, and four letters against coincidence. */
export const releaseNamePattern = /^\d{8}T\d{6}Z-[0-9a-z]{4}$/;

/**
 * The moment a release bears: the present one in whole seconds, but always after the newest
 * release there is. So names sort by age even when the clock was set back, and a file that changed
 * never has the time stamp of the one it replaces, which nginx makes its ETag from.
 *
 * @param newest the newest name there is, null when there is none
 */
export function releaseMoment(now: Date, newest: string | null): Date {
  const second = Math.floor(now.getTime() / 1000) * 1000;
  const before = newest === null ? 0 : momentOfName(newest).getTime();
  return new Date(Math.max(second, before + 1000));
}

/** @param letters four letters or digits, lower case */
export function releaseName(moment: Date, letters: string): string {
  return `${moment.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z-${letters}`;
}

/** The moment in a name that matches releaseNamePattern. */
export function momentOfName(name: string): Date {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/.exec(name) ?? [];
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}
