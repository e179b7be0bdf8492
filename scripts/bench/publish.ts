import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type Editor, editorOf, type StoredEvent } from '../journey/editor.ts';
import { freePorts, type RunningProject, startProject } from '../journey/running-project.ts';
import { untilPage } from '../journey/visitor.ts';
import { newFiles } from './new-files.ts';
import { type Statistics, statistics } from './statistics.ts';

const BURST = 20;
/** Seconds each took. */
const steps = z.object({ build: z.number(), check: z.number(), release: z.number() });
const status = z.object({
  state: z.string(),
  waiting: z.array(z.unknown()),
  history: z.array(
    z.object({ outcome: z.string(), steps: z.unknown(), reason: z.string().optional() }),
  ),
});

/**
 * From the panel's answer to the page in the visitor's hand: publishes and withdraws an event with a
 * picture again and again on the demo content, with a change of its text in between, then twenty events
 * at once, and prints times, steps and files written as tables. `--tries N`: how often, 50 unless said
 * otherwise; `--events N`: publishes events of several years first, until there are so many; `--data
 * FOLDER`: a data folder to use, which is left as it then is, in place of a new one.
 */
export async function benchPublish(
  tell: (line: string) => void,
  parameters: readonly string[],
): Promise<void> {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      tries: { type: 'string', default: '50' },
      events: { type: 'string', default: '0' },
      data: { type: 'string' },
    },
  });
  const dataDir = values.data ?? (await mkdtemp(join(tmpdir(), 'bench-publish-')));
  tell('starting the project with the demo content …');
  const project = await startProject(dataDir, await freePorts());
  try {
    const editor = await editorOf(dataDir);
    await publishManyEvents(editor, Number(values.events), tell);
    await measure(project, editor, Number(values.tries), tell);
  } finally {
    await project.stop();
    if (values.data === undefined) await rm(dataDir, { recursive: true, force: true });
  }
}

async function measure(
  project: RunningProject,
  editor: Editor,
  tries: number,
  tell: (line: string) => void,
): Promise<void> {
  const times: Record<string, number[]> = {};
  const note = (name: string, value: number) => {
    times[name] = [...(times[name] ?? []), value];
  };
  await warmUp(project, editor, tell);
  const noteSteps = async (of: string) => {
    for (const [step, seconds] of Object.entries(await stepsOfLast(project))) {
      note(`of ${of}: ${step}`, seconds * 1000);
    }
  };
  const files: number[] = [];
  const filesOfText: number[] = [];
  for (let number = 1; number <= tries; number += 1) {
    const title = `Próba czasu ${words(number)}`;
    const picture = await editor.upload(`proba-${number}.png`);
    await atRest(project);
    await editorThinks();
    const before = await live(project);
    const event = await editor.publishEvent(title, picture);
    note('published → on the page', await whenShown(project, event));
    await noteSteps('that');
    files.push((await newFiles(before, await live(project))).length);
    await editorThinks();
    const shown = await live(project);
    await editor.publishAgain(event, { lead: `Zmieniona zapowiedź ${words(number)}.` });
    note('text changed → on the page', await whenSaid(project, event, words(number)));
    await noteSteps('a text');
    filesOfText.push((await newFiles(shown, await live(project))).length);
    await editorThinks();
    await editor.unpublish(event);
    note('unpublished → gone', await whenGone(project, event));
    tell(`try ${number}: live after ${seconds(times['published → on the page']?.at(-1))}`);
  }
  await atRest(project);
  const builds = await buildsOfBurst(project, editor);
  tell('');
  tell(`Load ${loadavg()[0]?.toFixed(1)} at the end; ${tries} tries.`);
  tell('');
  tell('| | median | p95 | least | most |');
  tell('|---|---|---|---|---|');
  for (const [name, values] of Object.entries(times)) tell(row(name, statistics(values), seconds));
  tell(row('files written per new event', statistics(files), String));
  tell(row('files written per changed text', statistics(filesOfText), String));
  tell('');
  tell(`${BURST} publishes at once: ${builds} builds.`);
}

/** Nobody publishes twice in five seconds: what is put off until after a publish is done by then. */
function editorThinks(): Promise<void> {
  return pause(5000);
}

/** How many are asked of the panel at once. */
const WRITERS = 4;
const DAY = 24 * 3_600_000;

/** Publishes events, most of them in the past, until the panel has so many. */
async function publishManyEvents(
  editor: Editor,
  wanted: number,
  tell: (line: string) => void,
): Promise<void> {
  const missing = wanted - (await editor.countEvents());
  const numbers = Array.from({ length: Math.max(0, missing) }, (_, number) => number).values();
  const kinds = ['koncert', 'warsztaty', 'wystawa', 'spektakl', 'film', 'spotkanie'];
  const writer = async () => {
    for (const number of numbers) {
      const start = new Date(Date.now() + (60 - number) * DAY).toISOString();
      await editor.publishEvent(`Wydarzenie liczone ${words(number)}`, undefined, {
        kind: kinds[number % kinds.length],
        occurrences: [{ start, status: 'zaplanowane' }],
      });
      if (number % 100 === 0) tell(`events published: ${number} of ${missing}`);
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, writer));
}

/** Letters alone: figures are all alike to the checks, and a real title is a new one. */
function words(number: number): string {
  return [...String(number)].map((figure) => 'abcdefghij'[Number(figure)]).join('');
}

function whenShown(project: RunningProject, event: StoredEvent): Promise<number> {
  const { title } = event;
  return later(
    untilPage(`${project.site}/wydarzenia/`, ({ html }) => html.includes(title)),
    untilPage(
      address(project, event),
      ({ status: code, html }) => code === 200 && html.includes(title),
    ),
  );
}

function whenSaid(project: RunningProject, event: StoredEvent, text: string): Promise<number> {
  return untilPage(address(project, event), ({ html }) => html.includes(`zapowiedź ${text}.`));
}

function whenGone(project: RunningProject, event: StoredEvent): Promise<number> {
  return later(
    untilPage(`${project.site}/wydarzenia/`, ({ html }) => !html.includes(event.title)),
    untilPage(address(project, event), ({ status: code }) => code !== 200),
  );
}

async function later(one: Promise<number>, other: Promise<number>): Promise<number> {
  return Math.max(...(await Promise.all([one, other])));
}

async function statusOf(project: RunningProject) {
  return status.parse(await (await fetch(`${project.publisher}/status`)).json());
}

async function atRest(project: RunningProject) {
  for (;;) {
    const now = await statusOf(project);
    if (now.state === 'failed') {
      throw new Error(`Nothing can be measured, for nothing goes live: ${now.history[0]?.reason}`);
    }
    if (now.state === 'idle' && now.waiting.length === 0) return now;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function stepsOfLast(project: RunningProject) {
  const { history } = await atRest(project);
  return steps.parse(history.find(({ outcome }) => outcome === 'released')?.steps);
}

function live(project: RunningProject): Promise<string> {
  return realpath(join(project.dataDir, 'current'));
}

/** How many builds twenty publishes take that come at once. */
async function buildsOfBurst(project: RunningProject, editor: Editor): Promise<number> {
  const begun = project.log().length;
  const events = await Promise.all(
    Array.from({ length: BURST }, (_, number) => editor.publishEvent(`Naraz ${words(number)}`)),
  );
  await atRest(project);
  const builds = [
    ...project
      .log()
      .slice(begun)
      .matchAll(/build begins/g),
  ].length;
  // They would push the event of the next measurement off the first page of the list.
  for (const event of events) await editor.unpublish(event);
  await atRest(project);
  return builds;
}

/** The site has a new address in each run, and with it every page is another: no editor's publish. */
async function warmUp(
  project: RunningProject,
  editor: Editor,
  tell: (line: string) => void,
): Promise<void> {
  const event = await editor.publishEvent('Na rozgrzewkę');
  const taken = await whenShown(project, event);
  await editor.unpublish(event);
  await whenGone(project, event);
  await atRest(project);
  tell(`first publish, with every page drawn anew: ${seconds(taken)}`);
}

function address({ site }: RunningProject, { slug }: StoredEvent): string {
  return `${site}/wydarzenia/${slug}/`;
}

function row(name: string, values: Statistics, shown: (value: number) => string): string {
  const { median, p95, least, most } = values;
  return `| ${name} | ${[median, p95, least, most].map(shown).join(' | ')} |`;
}

function seconds(milliseconds = Number.NaN): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
