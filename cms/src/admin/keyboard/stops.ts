const STOPS =
  'a[href], button:enabled, input:enabled, textarea:enabled, [role="combobox"], [contenteditable="true"], [tabindex="0"]';

/** What the Tab key comes to inside an element, in its order. */
export function stopsIn(element: Element): readonly HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(STOPS)].filter(
    (stop) => stop.tabIndex >= 0 && isThere(stop),
  );
}

/** Whether an element is in the page and can be seen. */
export function isThere(element: Element): boolean {
  return element.isConnected && element.checkVisibility({ visibilityProperty: true });
}
