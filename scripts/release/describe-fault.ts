const meanings: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full; free some space there',
  EDQUOT: 'the disk quota is used up; free some space there',
  EROFS: 'the disk can only be read; mount it for writing',
  EACCES: 'this process may not write there; correct the owner or the mode of the folder',
  EPERM: 'this process may not do that there; correct the owner or the mode of the folder',
  EMFILE: 'too many files are open; raise the limit (ulimit -n)',
};

/** The system's name of an error (ENOSPC, ENOENT, …), or null when it has none. */
export function faultCode(error: unknown): string | null {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    return error.code;
  }
  return null;
}

/** One sentence on what went wrong, with what to do where the system's error code tells it. */
export function describeFault(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const meaning = meanings[faultCode(error) ?? ''];
  if (meaning === undefined) return error.message;
  const where = 'path' in error && typeof error.path === 'string' ? ` (${error.path})` : '';
  return `${meaning}${where}`;
}
