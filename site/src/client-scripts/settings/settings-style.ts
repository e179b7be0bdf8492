/**
 * The dialog's style, given to the page as a constructed sheet: no page carries it before it is asked
 * for, and the policy, which refuses styles of scripts, does not hold for one.
 */
export const settingsStyle = `
.settings {
  width: min(36rem, calc(100% - 16px));
  max-width: none;
  max-height: calc(100% - 16px);
  padding: 0 clamp(10px, 3vw, 20px) 10px;
  hyphens: auto;
  border: 3px solid var(--rule);
  background: var(--sheet);
  color: var(--ink);
}
.settings::backdrop { background: #000a }
.settings h2 { margin: 0; padding: 14px 0 10px; font-size: min(1.3rem, 9vw); outline: 0; box-shadow: none }
.settings fieldset { display: flex; flex-wrap: wrap; gap: 8px; min-width: 0; margin: 0 0 1rem; padding: 0; border: 0 }
.settings legend { padding: 0 0 .25rem; font-weight: 700 }
.settings label {
  display: flex;
  flex: 1 1 auto;
  align-items: center;
  gap: 8px;
  min-width: min(100%, 6.5rem);
  min-height: 44px;
  padding: 6px 10px;
  border: 2px solid var(--rule);
  background: var(--paper);
  color: var(--ink);
  cursor: pointer;
}
.settings label:has(:checked) { box-shadow: inset 0 0 0 2px }
.settings label:has(:focus-visible) { outline: 3px solid #fff; box-shadow: 0 0 0 6px #16130f }
.settings label[data-display=light] { color-scheme: light }
.settings label[data-display^=dark] { color-scheme: dark }
.settings label[data-display$=contrast] { background: #000; color: #ff0; border-color: #ff0 }
.settings input { flex: none; width: 22px; height: 22px; margin: 0; accent-color: currentcolor; outline: 0; box-shadow: none }
.settings p { margin: 0 0 .75rem }
.settings button {
  min-height: 44px;
  margin: 0 .25rem .5rem 0;
  padding: .5rem 1rem;
  border: 3px solid var(--rule);
  background: var(--ink);
  color: var(--sheet);
  font: inherit;
  font-weight: 800;
  cursor: pointer;
}
.settings [type=reset] { background: none; color: inherit }
@media print { .settings { display: none } }
`;
