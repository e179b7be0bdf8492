import { describe, expect, it } from 'vitest';
import { publisherEnvironment } from './publisher-environment.ts';
import { readEnvironment } from './read-environment.ts';
import { serveEnvironment } from './serve-environment.ts';

const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const publisher = { DATA_DIR: '/srv/site', NOTICE_SECRET: secret };

describe('the environment of a process', () => {
  it('names every variable that is missing', () => {
    expect(() => readEnvironment('publisher', publisherEnvironment, {})).toThrow(
      /DATA_DIR is not set[\s\S]*NOTICE_SECRET is not set/,
    );
  });

  it('takes an empty variable for one that is not set', () => {
    const read = readEnvironment('serve', serveEnvironment, {
      DATA_DIR: '/srv/site',
      SITE_PORT: '',
    });
    expect(read.SITE_PORT).toBe(4321);
  });

  it('refuses a relative data folder', () => {
    expect(() => readEnvironment('serve', serveEnvironment, { DATA_DIR: 'data' })).toThrow(
      /DATA_DIR cannot be used: give an absolute path/,
    );
  });

  it('asks for the GitHub variables only when GitHub is the target', () => {
    expect(readEnvironment('publisher', publisherEnvironment, publisher).PUBLISH_TARGET).toBe(
      'local',
    );
    expect(() =>
      readEnvironment('publisher', publisherEnvironment, {
        ...publisher,
        PUBLISH_TARGET: 'github',
      }),
    ).toThrow(/GITHUB_REPOSITORY is not set: needed because[\s\S]*GITHUB_TOKEN/);
  });

  it('reads a command as a JSON array and nothing else', () => {
    const read = (BUILD_COMMAND: string) =>
      readEnvironment('publisher', publisherEnvironment, { ...publisher, BUILD_COMMAND });
    expect(read('["node","build.js"]').BUILD_COMMAND).toEqual(['node', 'build.js']);
    expect(() => read('node build.js')).toThrow(/BUILD_COMMAND cannot be used: give a JSON array/);
    expect(() => read('[]')).toThrow(/BUILD_COMMAND/);
  });
});
