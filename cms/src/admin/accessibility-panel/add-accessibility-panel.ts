import type { StrapiApp } from '@strapi/strapi/admin';
import { addSidePanels } from '../add-side-panels';
import { AccessibilityPanel } from './accessibility-panel';

type SidePanel = typeof AccessibilityPanel & { type?: string };
type ChangePanels = (panels: readonly SidePanel[]) => readonly SidePanel[];

/** Puts the panel "Dostępność" beside the form of every entry of ours, under "Opublikuj". */
export function addAccessibilityPanel(app: Pick<StrapiApp, 'getPlugin'>): void {
  const withOurs: ChangePanels = (panels) => {
    const actions = panels.filter(({ type }) => type === 'actions');
    const others = panels.filter(({ type }) => type !== 'actions');
    return [...actions, AccessibilityPanel, ...others];
  };
  addSidePanels(app, withOurs);
}
