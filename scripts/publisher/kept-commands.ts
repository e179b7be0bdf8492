import { join } from 'node:path';
import type { DataFolder } from '../environment/data-folder.ts';
import type { PublisherEnvironment } from '../environment/publisher-environment.ts';
import { repositoryRoot } from '../environment/repository-root.ts';
import { childEnvironment } from './child-environment.ts';
import { KeptCommand } from './kept-command.ts';

/** The build and the checks of this project, ready for the next publish. */
export interface KeptCommands {
  /** Null when each build is a process of its own: another command, or a plain `astro build`. */
  readonly build: KeptCommand | null;
  readonly check: KeptCommand;
  stop(): Promise<void>;
}

/** Where the process number of a kept command is noted. */
export function keptCommandNotes(data: DataFolder): readonly [build: string, check: string] {
  return [join(data.publisher, 'kept-build.json'), join(data.publisher, 'kept-check.json')];
}

/** Each is started by its first run. */
export function keptCommands(
  data: DataFolder,
  environment: PublisherEnvironment,
  log: (line: string) => void,
): KeptCommands {
  const [buildNote, checkNote] = keptCommandNotes(data);
  const kept = (name: string, program: string, noteAt: string) =>
    new KeptCommand({
      command: [process.execPath, program],
      folder: repositoryRoot,
      environment: childEnvironment(data, environment),
      noteAt,
      onLine: (line) => log(`  ${name} | ${line}`),
    });
  // A plain `astro build` sets the environment of its process, and leaves its memory behind.
  const build =
    environment.BUILD_COMMAND === undefined && environment.ONLY_CHANGED === '1'
      ? kept('build', 'site/stay.ts', buildNote)
      : null;
  const check = kept('check', 'scripts/checks/stay.ts', checkNote);
  return {
    build,
    check,
    stop: async () => {
      await Promise.all([build?.stop(), check.stop()]);
    },
  };
}
