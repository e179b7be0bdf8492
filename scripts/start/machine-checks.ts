import { mkdir, statfs } from 'node:fs/promises';
import { createServer } from 'node:net';
import { StartFault } from './start-fault.ts';

const NEEDED_MEGABYTES = 500;

/** @throws StartFault naming the port, its variable and what to do, when somebody listens there. */
export async function requireFreePort(port: number, variable: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        new StartFault(
          error.code === 'EADDRINUSE'
            ? `Port ${port} is in use (perhaps by another "npm start"): stop that program, or set ${variable} to a free port.`
            : `Port ${port} cannot be used (${error.code}): set ${variable} to another port.`,
        ),
      );
    });
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()));
  });
}

/** @throws StartFault when the data folder cannot be made or its disk is nearly full. */
export async function requireRoom(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    throw new StartFault(
      `The data folder ${folder} cannot be made (${error.code}): set DATA_DIR to a folder this user may write to.`,
    );
  });
  const { bavail, bsize } = await statfs(folder);
  const free = (bavail * bsize) / 1024 ** 2;
  if (free < NEEDED_MEGABYTES) {
    throw new StartFault(
      `Only ${Math.floor(free)} MB are free where ${folder} lies, and at least ${NEEDED_MEGABYTES} MB are needed: free some space or set DATA_DIR to another disk.`,
    );
  }
}
