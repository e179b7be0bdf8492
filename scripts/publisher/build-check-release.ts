import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataFolder } from '../environment/data-folder.ts';
import type { PublisherEnvironment } from '../environment/publisher-environment.ts';
import { repositoryRoot } from '../environment/repository-root.ts';
import { readBuiltFiles, readListedFiles } from '../release/built-files.ts';
import { type CompressAhead, compressAhead } from '../release/compress-ahead.ts';
import { describeFault } from '../release/describe-fault.ts';
import { publishRelease } from '../release/publish.ts';
import { currentName } from '../release/release-record.ts';
import { forgetAcceptedDrop, readAcceptedDrop } from './accepted-drop.ts';
import { entrySourcesOfLive } from './catch-up.ts';
import { childEnvironment, readSiteToken } from './child-environment.ts';
import {
  describeEnding,
  type Failed,
  judgeBuild,
  judgeCheck,
  shownFindings,
} from './judge-steps.ts';
import type { KeptCommands } from './kept-commands.ts';
import { writeNextChange } from './next-change.ts';
import type { FailureKind, Result } from './outcome.ts';
import { readBuildReport, readCheckReport } from './read-report.ts';
import { runCommand } from './run-command.ts';

/** Such a command tells a server of the release; it builds nothing. */
const AFTER_RELEASE_LIMIT_SECONDS = 60;

export type Step = 'build' | 'check' | 'release';

export interface Surroundings {
  readonly data: DataFolder;
  readonly environment: PublisherEnvironment;
  readonly kept: KeptCommands;
  /** Where running commands are noted: see kill-left-over.ts. */
  readonly noteAt: string;
  readonly log: (line: string) => void;
}

interface Folders {
  readonly site: string;
  readonly buildReport: string;
  readonly entrySources: string;
  readonly checkReport: string;
  readonly siteFiles: string;
}

/**
 * Makes what is published in the cms live: build, check, release. Never throws: whatever goes
 * wrong is a result with a reason, and leaves the live release as it is.
 *
 * @param notices ids this run is for
 * @param onStep told before each step
 * @param signal ends the run
 */
export async function buildCheckRelease(
  around: Surroundings,
  notices: readonly string[],
  onStep: (step: Step) => void,
  signal: AbortSignal,
): Promise<Result> {
  const work = join(around.data.work, `build-${randomBytes(4).toString('hex')}`);
  const folders = {
    site: join(work, 'site'),
    buildReport: join(work, 'build-report.json'),
    entrySources: join(work, 'entry-sources.json'),
    checkReport: join(work, 'check-report.json'),
    siteFiles: join(work, 'site-files.json'),
  };
  let kind: FailureKind = 'build-fault';
  try {
    await mkdir(work, { recursive: true });
    onStep('build');
    const buildFailure = await build(around, folders, signal);
    if (buildFailure !== null) return buildFailure;
    onStep('check');
    kind = 'check-fault';
    const ahead = await beginToCompress(around, folders);
    const checkFailure = await check(around, folders, signal).finally(ahead.stop);
    if (checkFailure !== null) return checkFailure;
    onStep('release');
    kind = 'release-fault';
    const result = await release(around, folders, notices);
    return result.outcome === 'failed' ? result : await noteWhatFollows(around, folders, result);
  } catch (error) {
    return { outcome: 'failed', kind, reason: describeFault(error) };
  } finally {
    await rm(work, { recursive: true, force: true }).catch((error: unknown) =>
      around.log(`${work} could not be removed: ${describeFault(error)}`),
    );
  }
}

async function build(around: Surroundings, folders: Folders, signal: AbortSignal) {
  const { data, environment, noteAt, log } = around;
  const token = await readSiteToken(data, environment);
  if (token === null) {
    const reason = `there is no token for the cms yet: ${data.siteToken} is missing and STRAPI_TOKEN is not set`;
    return { outcome: 'failed', kind: 'source-unavailable', reason } as const;
  }
  const live = await currentName(data);
  const own = {
    STRAPI_URL: environment.STRAPI_URL,
    STRAPI_TOKEN: token,
    OUT_DIR: folders.site,
    ACCEPT_DROP: (await readAcceptedDrop(data)) === null ? '0' : '1',
    BUILD_REPORT: folders.buildReport,
    ENTRY_SOURCES: folders.entrySources,
    ONLY_CHANGED: environment.ONLY_CHANGED,
    SITE_FILES: folders.siteFiles,
    BASE_RELEASE: live === null ? '' : join(data.releases, live),
    LIVE_ENTRIES: live === null ? '' : entrySourcesOfLive(data),
  };
  const limit = environment.BUILD_LIMIT_SECONDS;
  const ending =
    (await around.kept.build?.run({ parameters: [], environment: own }, { limit, signal })) ??
    (await runCommand({
      command: environment.BUILD_COMMAND ?? [process.execPath, 'site/build-site.ts'],
      folder: repositoryRoot,
      environment: { ...childEnvironment(data, environment), ...own },
      limit,
      signal,
      noteAt,
      onLine: (line) => log(`  build | ${line}`),
    }));
  const report = await readBuildReport(folders.buildReport);
  return judgeBuild(ending, report, environment.BUILD_LIMIT_SECONDS);
}

/** Begins with nothing where a build leaves no list: the release then reads the files itself. */
async function beginToCompress(
  { data, log }: Surroundings,
  { site, siteFiles }: Folders,
): Promise<CompressAhead> {
  const listed = await readListedFiles(siteFiles);
  return listed === null
    ? { stop: async () => {} }
    : compressAhead(site, listed, data.compressedCache, log);
}

async function check(around: Surroundings, folders: Folders, signal: AbortSignal) {
  const { data, environment, noteAt, log } = around;
  const parameters = [
    folders.site,
    '--report',
    folders.checkReport,
    ...(existsSync(folders.entrySources) ? ['--sources', folders.entrySources] : []),
  ];
  const files = existsSync(folders.siteFiles) ? ['--files', folders.siteFiles] : [];
  const limit = environment.CHECK_LIMIT_SECONDS;
  const command = environment.CHECK_COMMAND;
  const ending =
    command === undefined
      ? await around.kept.check.run(
          { parameters: ['--gate', ...parameters, ...files], environment: {} },
          { limit, signal },
        )
      : await runCommand({
          command: [...command, ...parameters],
          folder: repositoryRoot,
          environment: childEnvironment(data, environment),
          limit,
          signal,
          noteAt,
          onLine: (line) => log(`  check | ${line}`),
        });
  const report = await readCheckReport(folders.checkReport);
  return judgeCheck(ending, report, environment.CHECK_LIMIT_SECONDS);
}

/**
 * The pages stand; nothing that goes wrong here takes them back.
 *
 * @returns the result with what the build tells of entries that were live already
 */
async function noteWhatFollows(
  around: Surroundings,
  folders: Folders,
  result: Exclude<Result, Failed>,
): Promise<Result> {
  const { data, log } = around;
  const report = await readBuildReport(folders.buildReport);
  await writeNextChange(data, report?.ok === true ? report.nextChange : null).catch(
    (error: unknown) => log(`the next change could not be noted: ${describeFault(error)}`),
  );
  if (existsSync(folders.entrySources)) {
    await rename(folders.entrySources, entrySourcesOfLive(data)).catch((error: unknown) =>
      log(`the entries behind the pages could not be noted: ${describeFault(error)}`),
    );
  }
  if (result.outcome === 'released') await runAfterRelease(around);
  const standing = report?.ok === true ? report.standing.slice(0, shownFindings) : [];
  return standing.length === 0 || result.outcome === 'handed-over'
    ? result
    : { ...result, findings: standing };
}

/** Runs AFTER_RELEASE_COMMAND, when there is one; its failure is logged and takes nothing back. */
export async function runAfterRelease(around: Surroundings): Promise<void> {
  const { data, environment, noteAt, log } = around;
  const command = environment.AFTER_RELEASE_COMMAND;
  if (command === undefined) return;
  const ending = await runCommand({
    command,
    folder: repositoryRoot,
    environment: childEnvironment(data, environment),
    limit: AFTER_RELEASE_LIMIT_SECONDS,
    signal: new AbortController().signal,
    noteAt,
    onLine: (line) => log(`  after | ${line}`),
  });
  if (ending.how === 'exit' && ending.code === 0) return;
  log(describeEnding('AFTER_RELEASE_COMMAND', ending, AFTER_RELEASE_LIMIT_SECONDS));
}

async function release(
  around: Surroundings,
  folders: Folders,
  notices: readonly string[],
): Promise<Result> {
  const { data, log } = around;
  const { files, linked } = (await readListedFiles(folders.siteFiles)) ?? {
    files: await readBuiltFiles(folders.site),
    linked: { release: null, paths: new Set<string>() },
  };
  const accepted = await readAcceptedDrop(data);
  const result = await publishRelease(
    data,
    { siteFolder: folders.site, files, linked, notices, accepted },
    log,
  );
  switch (result.outcome) {
    case 'released':
      await forgetAcceptedDrop(data);
      return { outcome: 'released', release: result.name, pages: result.pages };
    case 'unchanged':
      return { outcome: 'unchanged' };
    case 'held-back':
      return { outcome: 'failed', kind: 'held-back', reason: result.reason };
    case 'refused':
      return { outcome: 'failed', kind: 'page-drop', reason: result.reason };
  }
}
