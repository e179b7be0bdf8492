import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { editorOf } from '../journey/editor.ts';
import { previewLink } from '../journey/preview-link.ts';
import { freePorts, startProject } from '../journey/running-project.ts';
import { statistics } from './statistics.ts';

const TRIES = 50;
const HOUR = 3_600_000;

/**
 * How long the preview of a draft takes, from the request to the whole page: on a project of its own
 * with the demo content, or on the running one of PREVIEW_OF (its DATA_DIR) and PREVIEW_PORT.
 */
export async function benchPreview(tell: (line: string) => void): Promise<void> {
  const running = process.env['PREVIEW_OF'];
  if (running !== undefined) {
    return measure(`http://127.0.0.1:${process.env['PREVIEW_PORT'] ?? 4323}`, running, tell);
  }
  const dataDir = await mkdtemp(join(tmpdir(), 'bench-preview-'));
  const project = await startProject(dataDir, await freePorts());
  try {
    await measure(project.preview, dataDir, tell);
  } finally {
    await project.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function measure(
  preview: string,
  dataDir: string,
  tell: (line: string) => void,
): Promise<void> {
  const { documentId } = await (await editorOf(dataDir)).draftEvent(`Podgląd ${Date.now()}`);
  const entry = { uid: 'api::event.event', documentId };
  const link = await previewLink(preview, dataDir, entry, new Date(Date.now() + HOUR));
  tell(`first answer  ${(await timed(link)).toFixed(0)} ms`);
  const times: number[] = [];
  for (let tried = 0; tried < TRIES; tried += 1) times.push(await timed(link));
  const { median, p95, least, most } = statistics(times);
  tell(
    `then ${TRIES}       median ${median.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms, ${least.toFixed(0)} to ${most.toFixed(0)} ms`,
  );
}

async function timed(link: string): Promise<number> {
  const begun = performance.now();
  const answer = await fetch(link);
  const html = await answer.text();
  const took = performance.now() - begun;
  if (answer.status !== 200 || !html.includes('Podgląd szkicu')) {
    throw new Error(`The preview answered ${answer.status}.`);
  }
  return took;
}
