import type { Exception } from '../exception.ts';

/** Another check that decides what a rule of axe leaves undecided. */
export interface HandedOver {
  /** Name of the check. */
  readonly to: string;
  readonly reason: string;
  readonly link: string;
}

/** By rule of axe who decides what it cannot. Whatever else axe cannot decide is a fault. */
export const HANDED_OVER: Readonly<Record<string, HandedOver>> = {
  'color-contrast': {
    to: 'contrast',
    reason:
      'Over a gradient, a drawn piece of paper or below the area of a link axe does not know the ground. The check of contrast measures there what the browser draws, in every theme, at 7:1.',
    link: 'https://github.com/dequelabs/axe-core/blob/develop/doc/rule-descriptions.md#wcag-20-level-a--aa-rules',
  },
};

const P_AS_HEADING = 'https://dequeuniversity.com/rules/axe/4.14/p-as-heading';
const NOBODY = 'Nobody: what is said is read where it stands, and the heading is beside it.';

/** What somebody looked at and found right, each with the reason. See `Exception` for how it matches. */
export const triaged: readonly Exception[] = [
  {
    rule: 'p-as-heading',
    page: /./,
    contains: '<p class="period face">',
    reason:
      'The years on the card of a heritage article. They head nothing: the heading of the card, its link, comes after them, and the summary belongs to that.',
    affected: NOBODY,
    link: P_AS_HEADING,
    comesAndGoes: true,
  },
  {
    rule: 'undecided-p-as-heading',
    page: /^\/dziedzictwo\//,
    contains: '<p class="article-period face">',
    reason:
      'The years of a heritage article, below its h1: a fact about it, not the name of a part.',
    affected: NOBODY,
    link: P_AS_HEADING,
    comesAndGoes: true,
  },
  {
    rule: 'undecided-p-as-heading',
    page: /^\/wydarzenia\//,
    contains: '<p class="notice">',
    reason:
      'Says in bold that an event is cancelled, moved or over, in a sentence with its full stop. What follows is the page of the event, whose h1 stands above.',
    affected: NOBODY,
    link: P_AS_HEADING,
    comesAndGoes: true,
  },
  {
    rule: 'undecided-p-as-heading',
    page: /^\/wydarzenia\//,
    contains: '<p class="hours face">',
    reason: 'When an event is, in the large type of the poster: a fact, not the name of a part.',
    affected: NOBODY,
    link: P_AS_HEADING,
    comesAndGoes: true,
  },
];
