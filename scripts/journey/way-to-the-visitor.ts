import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type RunningPostgres, startPostgres } from '../../cms/tests/start-postgres.ts';
import { type Editor, editorOf } from './editor.ts';
import { editorsDay } from './editors-day.ts';
import { faultToldAtItsEntry } from './fault-told-at-its-entry.ts';
import { publishPageOfEveryBlock, WORDS_OF_BLOCKS } from './page-of-every-block.ts';
import { openPanelInBrowser } from './panel-in-browser.ts';
import { previewLink } from './preview-link.ts';
import { freePorts, type RunningProject, startProject } from './running-project.ts';
import { untilPage } from './visitor.ts';

const MINUTES = 60_000;
const eventAddress = (site: string, slug: string) => `${site}/wydarzenia/${slug}/`;
const has = (text: string) => (page: { readonly status: number; readonly html: string }) =>
  page.status === 200 && page.html.includes(text);

/**
 * The main job, end to end, on real parts: what an editor publishes is on the site, whatever is killed
 * meanwhile. A file for each database, so that two workers share them.
 */
export function theWayToTheVisitor(database: 'SQLite' | 'PostgreSQL'): void {
  // The limit only ends what hangs: other suites build sites and drive browsers on the same two cores.
  describe(`the way from the panel to the visitor, on ${database}`, {
    timeout: 15 * MINUTES,
  }, () => {
    let postgres: RunningPostgres | null = null;
    let dataDir: string;
    let project: RunningProject;
    let editor: Editor;
    let environment: Record<string, string> = {};

    beforeAll(async () => {
      dataDir = await mkdtemp(join(tmpdir(), 'start-to-visitor-'));
      if (database === 'PostgreSQL') {
        postgres = await startPostgres();
        environment = { DATABASE_URL: postgres.url };
      }
      project = await startProject(dataDir, await freePorts(), environment);
      editor = await editorOf(dataDir);
      // The notices of the demo content lead to one more build.
      await untilIdle(project);
    }, 15 * MINUTES);

    afterAll(async () => {
      await project?.stop();
      await postgres?.stop();
      await rm(dataDir, { recursive: true, force: true });
    });

    it('the demo content is on the site', async () => {
      // A long list has parts: the nearest events first, the next ones behind a link.
      const parts = ['/wydarzenia/', '/wydarzenia/2/', '/wydarzenia/3/'];
      const titles = parts.map(async (part) => {
        const answer = await fetch(project.site + part);
        expect(answer.status, part).toBe(200);
        return (await answer.text()).match(/<h3[^>]*><a href="\/wydarzenia\/[a-z0-9-]+\/"/g) ?? [];
      });
      expect((await Promise.all(titles)).flat().length).toBeGreaterThan(20);
    });

    it('a published event with a picture is on the list and at its own address, and gone when withdrawn', async () => {
      const event = await editor.publishEvent(
        'Koncert na probe',
        await editor.upload('na-probe.png'),
      );
      const address = eventAddress(project.site, event.slug);
      await untilPage(address, has('<picture'));
      await untilPage(`${project.site}/wydarzenia/`, has(event.title));
      await editor.unpublish(event);
      await untilPage(address, ({ status }) => status === 410);
      await untilPage(`${project.site}/wydarzenia/`, ({ html }) => !html.includes(event.title));
    });

    it('a title that is markup and emoji is shown as the editor wrote it', async () => {
      const event = await editor.publishEvent('<script>alert(1)</script> 🎺 & spółka');
      await untilPage(
        eventAddress(project.site, event.slug),
        has('&lt;script&gt;alert(1)&lt;/script&gt; 🎺 &amp;'),
      );
      const html = await (await fetch(eventAddress(project.site, event.slug))).text();
      // In the quotes of an attribute it is text; anywhere else it would run.
      expect(html.replace(/"[^"]*"/g, '""')).not.toContain('<script>alert');
    });

    it.each([
      ['a title of 300 characters', { title: 'ż'.repeat(300) }, /160/],
      [
        'a link that runs a script',
        {
          body: [
            {
              type: 'paragraph',
              children: [
                {
                  type: 'link',
                  url: 'javascript:alert(1)',
                  children: [{ type: 'text', text: 'kliknij' }],
                },
              ],
            },
          ],
        },
        // Strapi itself refuses it, and names the place in the text.
        /"path":\["body","0","children","0","url"\]/,
      ],
      [
        'an end before its start',
        {
          occurrences: [
            {
              start: '2027-03-01T18:00:00.000Z',
              end: '2027-03-01T17:00:00.000Z',
              status: 'zaplanowane',
            },
          ],
        },
        /Koniec: koniec jest wcześniej/,
      ],
    ])('%s is refused in the panel, and the site stays as it is', async (_, changes, message) => {
      await untilIdle(project);
      const before = await countReleases(dataDir);
      await expect(editor.publishEvent('Nie do przyjecia', undefined, changes)).rejects.toThrow(
        message,
      );
      expect(await countReleases(dataDir)).toBe(before);
    });

    it('every kind of block goes from the panel to the page, files included', async () => {
      const slug = await publishPageOfEveryBlock(editor.panel, await editor.upload('klocki.png'));
      const address = `${project.site}/${slug}/`;
      await untilPage(address, has('akapit próbny'));
      const html = await (await fetch(address)).text();
      for (const words of WORDS_OF_BLOCKS) expect(html).toContain(words);
      const files = [...html.matchAll(/"(\/media\/[^" ]+\.(?:pdf|wav|vtt))"/g)].map(
        ([, file]) => file,
      );
      expect(files.length).toBeGreaterThanOrEqual(2);
      for (const file of files) expect((await fetch(project.site + file)).status).toBe(200);
    });

    // The panel is the same on both.
    if (database === 'SQLite')
      it('the editor sees in the panel how an event goes live, and the front page tells of it', async () => {
        const event = await editor.draftEvent('Koncert na oczach redakcji');
        const browser = await openPanelInBrowser(project.panel, dataDir);
        try {
          const { page } = browser;
          await browser.openEvent(event.documentId);
          const beside = page
            .getByRole('complementary')
            .filter({ has: page.getByRole('heading', { name: 'Na stronie' }) });
          await beside.getByText('Szkic', { exact: true }).waitFor();
          await page.getByRole('button', { name: 'Opublikuj', exact: true }).click();
          await beside
            .getByRole('status')
            .getByText(/^Na stronie od \d+:\d\d$/)
            .waitFor();
          await beside
            .getByText(/^Od kliknięcia w panelu do zmiany na stronie: [\d,]+ (s|min)\.$/)
            .waitFor();
          const link = beside.getByRole('link', { name: 'Zobacz na stronie' });
          const address = (await link.getAttribute('href')) ?? '';
          expect(address).toBe(eventAddress(project.site, event.slug));
          expect((await fetch(address)).status).toBe(200);

          await browser.openFrontPage();
          await page.getByText('Strona jest aktualna').waitFor();
          await page
            .getByText('„Koncert na oczach redakcji” – opublikowano (Administracja)')
            .waitFor();
          expect(
            await page.getByRole('button', { name: 'Przywróć tę wersję' }).count(),
          ).toBeGreaterThan(0);
        } finally {
          await browser.close();
        }
      });

    if (database === 'SQLite')
      it('the editor looks at a draft in the real templates, and the site shows nothing of it', async () => {
        const event = await editor.publishEvent('Koncert przed zmianami');
        const address = eventAddress(project.site, event.slug);
        await untilPage(address, has(event.title));
        const picture = await editor.upload('tylko-w-szkicu.png');
        const image = { media: picture, role: 'informacyjne', alternativeText: 'Koło na tle.' };
        await editor.saveDraft(event, { title: 'Koncert zmieniony szkicowo', image });
        const browser = await openPanelInBrowser(project.panel, dataDir);
        let link = '';
        try {
          const { page } = browser;
          await browser.openEvent(event.documentId);
          await page.getByRole('link', { name: 'Otwórz podgląd' }).click();
          const frame = page.getByTestId('preview-iframe');
          const shown = frame.contentFrame();
          await shown.getByRole('heading', { name: 'Koncert zmieniony szkicowo' }).waitFor();
          await shown.getByText('Podgląd szkicu – tego nie widać na stronie.').waitFor();
          const drawn = shown.getByRole('img', { name: 'Koło na tle.' });
          await drawn.scrollIntoViewIfNeeded();
          await expect
            .poll(() => drawn.evaluate((img) => Reflect.get(img, 'naturalWidth')))
            .toBeGreaterThan(0);
          const findings = page.getByRole('complementary', { name: 'Dostępność' });
          await findings.getByText(/^(\d+ (błęd|błąd|wskazówk)|Wszystko w porządku)/).waitFor();
          await page.getByRole('combobox', { name: 'Wybierz typ urządzenia' }).click();
          await page.getByRole('option', { name: 'Urządzenie mobilne' }).click();
          await expect.poll(async () => (await frame.boundingBox())?.width).toBe(375);
          link = (await frame.getAttribute('src')) ?? '';
        } finally {
          await browser.close();
        }

        const live = await (await fetch(address)).text();
        expect(live).toContain('Koncert przed zmianami');
        expect(live).not.toContain('szkicowo');
        for (const file of await readdir(join(dataDir, 'current/site'), {
          recursive: true,
          withFileTypes: true,
        })) {
          if (!file.isFile()) continue;
          const bytes = await readFile(join(file.parentPath, file.name));
          expect(bytes.includes('szkicowo'), file.name).toBe(false);
        }

        const answer = await fetch(link);
        expect(answer.status).toBe(200);
        expect(answer.headers.get('x-robots-tag')).toContain('noindex');
        expect(answer.headers.get('cache-control')).toBe('no-store');
        expect(answer.headers.get('content-security-policy')).toContain(
          `frame-ancestors ${project.panel}`,
        );
        const forged = await fetch(link.replace(event.documentId, 'innywpis'));
        expect(forged.status).toBe(403);
        expect(await forged.text()).toContain('Otwórz podgląd w panelu');
        const entry = { uid: 'api::event.event', documentId: event.documentId };
        const past = new Date(Date.now() - 1_000);
        const expired = await fetch(await previewLink(project.preview, dataDir, entry, past));
        expect(expired.status).toBe(403);
        expect(await expired.text()).toContain('Otwórz podgląd jeszcze raz');
      });

    if (database === 'SQLite')
      it('a draft that cannot be shown yet says what is missing, in the words of the panel', async () => {
        const event = await editor.draftEvent('Koncert bez terminu');
        await editor.saveDraft(event, { occurrences: [], lead: null });
        const entry = { uid: 'api::event.event', documentId: event.documentId };
        const soon = new Date(Date.now() + 60_000);
        const answer = await fetch(await previewLink(project.preview, dataDir, entry, soon));
        const html = await answer.text();
        expect(answer.status).toBe(200);
        expect(html).toContain('Tego szkicu nie da się jeszcze pokazać');
        expect(html).toMatch(/<strong>Zapowiedź[^<]*:<\/strong>/);
        expect(html).toMatch(/<strong>Terminy[^<]*:<\/strong>/);
      });

    if (database === 'SQLite')
      it('a day of the editor: preview, plan, publish, cancel one date, go back', async () => {
        await untilIdle(project);
        await editorsDay(project, editor);
      });

    if (database === 'SQLite')
      it('a fault that only the page shows keeps the old site, and is read and mended at its entry', async () => {
        await untilIdle(project);
        await faultToldAtItsEntry(project, editor);
      });

    it('a saved draft changes nothing', async () => {
      const event = await editor.publishEvent('Koncert bez zmian');
      await untilPage(eventAddress(project.site, event.slug), has(event.title));
      await untilIdle(project);
      const before = await countReleases(dataDir);
      await editor.saveDraft(event, { lead: 'Tego jeszcze nie pokazujemy.' });
      await pause(3_000);
      expect(await countReleases(dataDir)).toEqual(before);
    });

    it('twenty publishes within two seconds cause at most two builds, and all are live', async () => {
      const before = await countReleases(dataDir);
      const begun = Date.now();
      const events = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          editor.publishEvent(`Seria ${index + 1} z dwudziestu`),
        ),
      );
      const took = Date.now() - begun;
      for (const event of events)
        await untilPage(eventAddress(project.site, event.slug), has(event.title));
      await untilIdle(project);
      const builds = (await countReleases(dataDir)) - before;
      expect(builds, `builds after ${took} ms of publishing`).toBeLessThanOrEqual(2);
    });

    it('an event published right before kill -9 of the publisher goes live', async () => {
      const event = await editor.publishEvent('Koncert po wypadku');
      process.kill(await project.publisherPid(), 'SIGKILL');
      await untilPage(eventAddress(project.site, event.slug), has(event.title));
    });

    it('an event published right before everything is killed goes live after the next start', async () => {
      const event = await editor.publishEvent('Koncert po wielkim wypadku');
      await project.kill();
      await pause(2_000);
      project = await startProject(dataDir, await freePorts(), environment);
      editor = await editorOf(dataDir);
      await untilPage(eventAddress(project.site, event.slug), has(event.title));
      // What was there before is still there, and was not loaded again.
      const before = await fetch(eventAddress(project.site, 'koncert-bez-zmian'));
      expect(before.status).toBe(200);
      expect(await before.text()).toContain('Koncert bez zmian');
    });

    it('Ctrl-C ends every process and frees every port', async () => {
      await project.stop();
      for (const address of [project.site, project.panel, project.publisher, project.preview]) {
        await expect(fetch(address)).rejects.toThrow();
      }
    });
  });
}

/** Every switch to a new release leaves a line; of the releases themselves only ten are kept. */
async function countReleases(dataDir: string): Promise<number> {
  return (await readFile(join(dataDir, 'releases.log'), 'utf8')).trim().split('\n').length;
}

async function untilIdle(project: RunningProject): Promise<void> {
  const status = z.object({ state: z.string(), waiting: z.array(z.unknown()) });
  for (;;) {
    const { state, waiting } = status.parse(
      await (await fetch(`${project.publisher}/status`)).json(),
    );
    if (state === 'idle' && waiting.length === 0) return;
    if (state === 'failed') throw new Error('The publisher failed.');
    await pause(100);
  }
}
