import { readFileSync } from 'node:fs';

/**
 * What tells a process from a later one with the same number: the moment it was started, in
 * clock ticks since the start of the machine.
 *
 * @returns null where the system does not say (other than Linux), or when there is no such process
 * @see proc_pid_stat(5), fields 3 (state) and 22 (starttime)
 */
export function processStart(pid: number): string | null {
  const fields = statFields(pid);
  return fields?.[19] ?? null;
}

/**
 * Whether the process that is described still runs.
 *
 * @param start what processStart() said when the process was noted down; null when unknown
 */
export function processRuns(pid: number, start: string | null): boolean {
  const fields = statFields(pid);
  if (fields !== null) {
    // A zombie has ended; only its parent has not asked after it yet.
    if (fields[0] === 'Z' || fields[0] === 'X') return false;
    return start === null || fields[19] === start;
  }
  if (process.platform === 'linux') return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: there is such a process, it belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** The fields of /proc/<pid>/stat from the third on: the second, a name, may hold anything. */
function statFields(pid: number): string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}
