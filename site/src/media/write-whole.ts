import { randomUUID } from 'node:crypto';
import { access, rename, rm, writeFile } from 'node:fs/promises';

/**
 * Never leaves half a file under its final name, whenever the process ends. Several workers and
 * processes may write one file at once: each has a temporary name of its own, the last one stands.
 */
export async function writeWhole(target: string, content: string | Buffer): Promise<void> {
  const temporary = `${target}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, content);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** As `writeWhole`, unless the file is there already; its name must say everything about its bytes. */
export async function writeOnce(target: string, make: () => Promise<Buffer>): Promise<void> {
  if (!(await exists(target))) await writeWhole(target, await make());
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
