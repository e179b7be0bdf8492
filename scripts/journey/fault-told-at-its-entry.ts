import { expect } from 'vitest';
import type { Editor } from './editor.ts';
import { openPanelInBrowser } from './panel-in-browser.ts';
import type { RunningProject } from './running-project.ts';
import { untilPage } from './visitor.ts';

/**
 * What no rule over the entry sees, for it depends on the page that comes of it: a link to a place that a
 * page does not have. The panel takes it, the gate does not; the editor reads why at the entry, mends it
 * there and publishes again. With FAULT_TOLD_PICTURE, a file, what the editor reads is kept as a picture.
 *
 * @throws Error at the first step that cannot be done
 */
export async function faultToldAtItsEntry(project: RunningProject, editor: Editor): Promise<void> {
  const before = await (await fetch(`${project.site}/wydarzenia/`)).text();
  const event = await editor.publishEvent('Koncert z usterka', undefined, {
    body: programmeAt('/kontakt/#cennik'),
  });
  const browser = await openPanelInBrowser(project.panel, project.dataDir);
  try {
    await browser.openEvent(event.documentId);
    const beside = browser.page
      .getByRole('complementary')
      .filter({ has: browser.page.getByRole('heading', { name: 'Na stronie' }) });
    await beside.getByText(/^Odrzucone, bo kontrola dostępności/).waitFor();
    await beside
      .getByText(
        /^Wydarzenie „Koncert z usterka”, .*: odnośnik „\/kontakt\/#cennik” prowadzi do miejsca, którego na stronie nie ma.*Popraw/,
      )
      .waitFor();
    const picture = process.env['FAULT_TOLD_PICTURE'];
    if (picture !== undefined) await beside.screenshot({ path: picture });
    expect(await (await fetch(`${project.site}/wydarzenia/`)).text()).toBe(before);
    const address = `${project.site}/wydarzenia/${event.slug}/`;
    expect((await fetch(address)).status).toBe(404);

    await editor.saveDraft(event, { body: programmeAt('/wydarzenia/') });
    await browser.openEvent(event.documentId);
    await browser.page.getByRole('button', { name: 'Opublikuj', exact: true }).click();
    await untilPage(address, ({ status }) => status === 200);
  } finally {
    await browser.close();
  }
}

function programmeAt(url: string): readonly object[] {
  const link = { type: 'link', url, children: [{ type: 'text', text: 'program koncertu' }] };
  const start = { type: 'text', text: 'Oto ' };
  return [{ type: 'paragraph', children: [start, link] }];
}
