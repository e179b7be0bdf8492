import { keepFocus } from './keep-focus';
import { leaveEditorByTab } from './leave-editor-by-tab';
import { nameFields } from './name-fields';
import { reachLists } from './reach-lists';
import { showFocus } from './show-focus';

/** Mends what whoever works without a mouse meets on Strapi's screens. Call in `bootstrap()`. */
export function registerKeyboard(window: Window): void {
  showFocus(window.document);
  reachLists(window.document);
  nameFields(window.document);
  leaveEditorByTab(window);
  keepFocus(window.document);
}
