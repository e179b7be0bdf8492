import { join } from 'node:path';
import { buildPanel, panelIsBuilt } from '../../scripts/start/build-panel.ts';

/**
 * The compiled panel with its browser part, for `startStrapi({ distDir })`. `npm test` has built it
 * before any test runs; a test that runs alone after a change builds it itself (a minute).
 */
export async function builtPanel(): Promise<string> {
  if (!(await panelIsBuilt())) await buildPanel();
  return join(import.meta.dirname, '../dist');
}
