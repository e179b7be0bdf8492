/** WCAG 2.2 A and AA, and what Deque counts as good practice (landmarks, order of headings). */
export const TAGS = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22aa',
  'best-practice',
] as const;

/** Whether a rule is asked that axe calls experimental and leaves off by itself, and why. */
export interface Experimental {
  readonly on: boolean;
  readonly why: string;
  /** Asked of these elements only. */
  readonly selector?: string;
}

/** Every experimental rule of the installed axe; a new one has to be put here, on or off. */
export const EXPERIMENTAL: Readonly<Record<string, Experimental>> = {
  'css-orientation-lock': {
    on: true,
    why: 'Reads every rule of the styles for one that turns the page (WCAG 1.3.4); `orientation` sees only what this page turns.',
  },
  'focus-order-semantics': {
    on: true,
    why: 'Finds what takes the focus and says nothing of what it does (WCAG 4.1.2).',
  },
  'p-as-heading': {
    on: true,
    why: 'Finds a heading that only looks like one (WCAG 1.3.1). Not in the words of editors, whose paragraphs have no class: a bold paragraph is a suspicion, of which the panel warns (decision 0016).',
    selector: 'p[class]',
  },
  'table-fake-caption': {
    on: true,
    why: 'Finds a caption written as a row of the table (WCAG 1.3.1).',
  },
  'td-has-header': {
    on: true,
    why: 'Finds cells of larger tables that no header speaks for (WCAG 1.3.1).',
  },
  'hidden-content': {
    on: false,
    why: 'Says of each page that something on it is hidden, never what is wrong with it. `open-menu` opens menus, `reflow` opens details; what is shown at another width is looked at there.',
  },
};

/** The experimental rules that are asked. */
export const EXPERIMENTAL_ON: readonly string[] = Object.entries(EXPERIMENTAL).flatMap(
  ([rule, { on }]) => (on ? [rule] : []),
);
