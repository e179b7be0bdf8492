const EDITOR = '[data-slate-editor="true"]';

/**
 * Lets the Tab key lead out of Strapi's editor of rich text (WCAG 2.1.2). Strapi keeps it there, where
 * it does nothing but in lists: in those it moves a point in and out, and Esc leads out. And Shift+Tab
 * runs in a circle between the choice of blocks and the buttons beside it.
 */
export function leaveEditorByTab(window: Window): void {
  // Before Strapi, which would keep the key from the browser.
  window.addEventListener('keydown', keepFromEditor, { capture: true });
  window.addEventListener('keydown', leadBackPastToolbar, { capture: true });
}

function leadBackPastToolbar(event: KeyboardEvent): void {
  if (event.key !== 'Tab' || !event.shiftKey || !(event.target instanceof Element)) return;
  const toolbar = event.target.closest('main form [role="toolbar"][tabindex="0"]');
  if (toolbar === null) return;
  // Whatever comes to the toolbar itself is sent on to its first button.
  toolbar.setAttribute('tabindex', '-1');
  setTimeout(() => toolbar.setAttribute('tabindex', '0'));
}

function keepFromEditor(event: KeyboardEvent): void {
  if (event.key !== 'Tab' || !(event.target instanceof Element)) return;
  const editor = event.target.closest(EDITOR);
  if (editor === null) return;
  const at = event.target.ownerDocument.getSelection()?.anchorNode ?? null;
  const element = at instanceof Element ? at : (at?.parentElement ?? null);
  if (element === null || !editor.contains(element) || element.closest('li') === null) {
    event.stopImmediatePropagation();
  }
}
