import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Editor } from './editor.ts';
import { openPanelInBrowser } from './panel-in-browser.ts';
import type { RunningProject } from './running-project.ts';
import { untilPage } from './visitor.ts';

const TITLE = 'Koncert z usterka';

/**
 * What no rule over the entry sees, for it depends on the page that comes of it: links called by figures
 * are so small and so close that a finger hits the wrong one (WCAG 2.2, 2.5.8). The panel finds nothing and
 * takes it, the gate does not; the editor reads why at the entry, mends it there and publishes again. With
 * FAULT_TOLD_PICTURE, a file, what the editor reads is kept as a picture.
 *
 * @throws Error at the first step that cannot be done
 */
export async function faultToldAtItsEntry(project: RunningProject, editor: Editor): Promise<void> {
  const live = () => realpath(join(project.dataDir, 'current'));
  const programme = async () => (await fetch(`${project.site}/wydarzenia/`)).text();
  const before = { release: await live(), programme: await programme() };
  const event = await editor.draftEvent(TITLE);
  await editor.saveDraft(event, { body: linksSideBySide });
  const address = `${project.site}/wydarzenia/${event.slug}/`;

  const browser = await openPanelInBrowser(project.panel, project.dataDir);
  const { page } = browser;
  const besideForm = (name: string) =>
    page
      .getByRole('complementary')
      .filter({ has: page.getByRole('heading', { level: 2, name, exact: true }) });
  const publish = page.getByRole('button', { name: 'Opublikuj', exact: true });
  try {
    await browser.openEvent(event.documentId);
    await besideForm('Dostępność').getByText('Wszystko w porządku.').waitFor();
    await publish.click();
    const onSite = besideForm('Na stronie');
    await onSite.getByText(/^Odrzucone, bo kontrola dostępności/).waitFor();
    await onSite
      .getByText(
        `Wydarzenie „${TITLE}”, Opis: odnośnik do „/kontakt/” jest za mały i stoi tuż obok innego, więc trudno trafić w niego palcem. Wpleć go w zdanie, które mówi, dokąd prowadzi, albo postaw każdy odnośnik w osobnym punkcie listy.`,
      )
      .waitFor();
    const picture = process.env['FAULT_TOLD_PICTURE'];
    if (picture !== undefined) await onSite.screenshot({ path: picture });
    expect({ release: await live(), programme: await programme() }).toEqual(before);
    expect((await fetch(address)).status).toBe(404);

    await editor.saveDraft(event, { body: linksInList });
    await browser.openEvent(event.documentId);
    await publish.click();
    await untilPage(address, ({ status }) => status === 200);
    expect(await live()).not.toBe(before.release);
  } finally {
    await browser.close();
  }
}

const words = (text: string) => ({ type: 'text', text });
const link = (url: string, text: string) => ({ type: 'link', url, children: [words(text)] });

const linksSideBySide = [
  {
    type: 'paragraph',
    children: [link('/kontakt/', '1'), words(' '), link('/wydarzenia/', '2')],
  },
];

/** As the editor is advised. */
const linksInList = [
  {
    type: 'list',
    format: 'unordered',
    children: [
      { type: 'list-item', children: [link('/kontakt/', 'Jak do nas dojechać')] },
      { type: 'list-item', children: [link('/wydarzenia/', 'Wszystkie wydarzenia')] },
    ],
  },
];
