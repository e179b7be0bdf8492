import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { editorOf, type StoredEvent } from '../journey/editor.ts';
import { freePorts, startProject } from '../journey/running-project.ts';
import { untilPage } from '../journey/visitor.ts';
import { type Statistics, statistics } from './statistics.ts';

const TRIES = 10;

/**
 * From the panel's answer to the page in the visitor's hand: publishes and withdraws an event with a
 * picture ten times on the demo content, and prints both times as a table.
 */
export async function benchPublish(tell: (line: string) => void): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'bench-publish-'));
  tell('starting the project with the demo content …');
  const project = await startProject(dataDir, await freePorts());
  try {
    const editor = await editorOf(dataDir);
    const published: number[] = [];
    const withdrawn: number[] = [];
    for (let number = 1; number <= TRIES; number += 1) {
      const title = `Proba czasu ${number}`;
      const picture = await editor.upload(`proba-${number}.png`);
      const event = await editor.publishEvent(title, picture);
      const listed = untilPage(`${project.site}/wydarzenia/`, ({ html }) => html.includes(title));
      const own = untilPage(
        address(project.site, event),
        ({ status, html }) => status === 200 && html.includes(title),
      );
      published.push(Math.max(await listed, await own));
      await editor.unpublish(event);
      const unlisted = untilPage(
        `${project.site}/wydarzenia/`,
        ({ html }) => !html.includes(title),
      );
      const gone = untilPage(address(project.site, event), ({ status }) => status !== 200);
      withdrawn.push(Math.max(await unlisted, await gone));
      tell(
        `try ${number}: live after ${seconds(published.at(-1))} s, gone after ${seconds(withdrawn.at(-1))} s`,
      );
    }
    tell('');
    tell('| | median | p95 | least | most |');
    tell('|---|---|---|---|---|');
    tell(row('published → on the page', statistics(published)));
    tell(row('unpublished → gone', statistics(withdrawn)));
  } finally {
    await project.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

function address(site: string, { slug }: StoredEvent): string {
  return `${site}/wydarzenia/${slug}/`;
}

function row(name: string, { median, p95, least, most }: Statistics): string {
  return `| ${name} | ${[median, p95, least, most].map((value) => `${seconds(value)} s`).join(' | ')} |`;
}

function seconds(milliseconds = Number.NaN): string {
  return (milliseconds / 1000).toFixed(2);
}
