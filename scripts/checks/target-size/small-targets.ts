/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { Spot } from '../browser/spot.ts';

/** A target that is too small, with its size in CSS pixels. */
export interface SmallTarget {
  readonly rule: 'target-24' | 'control-44';
  readonly spot: Spot;
  readonly width: number;
  readonly height: number;
}

/**
 * Measures what can be tapped. Below 24 × 24 px (WCAG 2.5.8) is let through: a link within a
 * sentence, and a target around whose centre a circle of 24 px touches no other. Main controls –
 * buttons, fields, what folds out, links in a navigation or with a ground or border of their own –
 * are to have 44 × 44 px. Evaluated in the page after `giveSpots`: it knows nothing of this file.
 */
export function smallTargets(): readonly SmallTarget[] {
  const TARGETS =
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=link], [role=checkbox], [role=radio], [role=switch], [role=tab], [role=menuitem]';
  const CONTROLS = 'button, input, select, textarea, summary, [role=button], nav a[href]';
  const HALF = 12;

  /** The box of a target together with its label, and with the lines of a link that is broken. */
  const boxOf = (element: HTMLElement): DOMRect => {
    const own = element.getBoundingClientRect();
    const labels =
      element instanceof HTMLInputElement && /checkbox|radio|file/.test(element.type)
        ? [...(element.labels ?? [])].map((label) => label.getBoundingClientRect())
        : [];
    const all = [own, ...labels];
    const left = Math.min(...all.map((box) => box.left));
    const top = Math.min(...all.map((box) => box.top));
    const right = Math.max(...all.map((box) => box.right));
    return new DOMRect(left, top, right - left, Math.max(...all.map((box) => box.bottom)) - top);
  };
  const targets = [...document.querySelectorAll<HTMLElement>(TARGETS)].flatMap((element) => {
    if (!element.checkVisibility({ visibilityProperty: true })) return [];
    const box = boxOf(element);
    // A skip link waits above the page and is as large as its text when it comes.
    return box.width <= 1 || box.height <= 1 || box.bottom + scrollY <= 0 ? [] : [{ element, box }];
  });

  const isInSentence = (element: HTMLElement): boolean => {
    if (getComputedStyle(element).display !== 'inline') return false;
    let block = element.parentElement;
    while (block !== null && getComputedStyle(block).display === 'inline')
      block = block.parentElement;
    if (block === null) return false;
    const links = [...block.querySelectorAll('a, button')].map(
      (link) => globalThis.wordsOf(link).length,
    );
    const letters = (block.textContent ?? '').replaceAll(/[^\p{L}\p{N}]/gu, '').length;
    return letters > links.reduce((sum, length) => sum + length, 0);
  };
  const hasRoom = (at: DOMRect, self: HTMLElement): boolean => {
    const x = at.left + at.width / 2;
    const y = at.top + at.height / 2;
    return targets.every(({ element, box }) => {
      if (element === self || element.contains(self) || self.contains(element)) return true;
      const small = box.width < 2 * HALF - 0.5 || box.height < 2 * HALF - 0.5;
      const dx = small ? box.left + box.width / 2 - x : Math.max(box.left - x, 0, x - box.right);
      const dy = small ? box.top + box.height / 2 - y : Math.max(box.top - y, 0, y - box.bottom);
      return Math.hypot(dx, dy) >= (small ? 2 * HALF : HALF) - 0.5;
    });
  };
  const looksLikeButton = (element: HTMLElement): boolean => {
    const style = getComputedStyle(element);
    if (element.localName !== 'a' || style.display === 'inline') return false;
    const bordered = ['Top', 'Right', 'Bottom', 'Left'] as const;
    return (
      style.backgroundColor !== 'rgba(0, 0, 0, 0)' ||
      bordered.every((side) => style[`border${side}Width`] !== '0px')
    );
  };
  /** What is tapped may be larger than its box: a `::after` that covers a whole card. */
  const answersAround = (
    { element, box }: { element: HTMLElement; box: DOMRect },
    half: number,
  ): boolean => {
    const before = scrollY;
    scrollTo({ top: box.top + scrollY - innerHeight / 2, behavior: 'instant' });
    const { left, top, width, height } = boxOf(element);
    const x = left + width / 2;
    const y = top + height / 2;
    const answers = [
      [Math.max(half, width / 2) - 1, 0],
      [1 - Math.max(half, width / 2), 0],
      [0, Math.max(half, height / 2) - 1],
      [0, 1 - Math.max(half, height / 2)],
    ].every(([dx = 0, dy = 0]) => {
      const hit = document.elementFromPoint(x + dx, y + dy);
      return hit !== null && element.contains(hit);
    });
    scrollTo({ top: before, behavior: 'instant' });
    return answers;
  };

  return targets.flatMap((target): SmallTarget[] => {
    const { element, box } = target;
    const { width, height } = box;
    const told = (rule: SmallTarget['rule']) => [
      {
        rule,
        spot: globalThis.spotOf(element),
        width: Math.round(width),
        height: Math.round(height),
      },
    ];
    const least = Math.min(width, height) + 0.5;
    if (
      least < 24 &&
      !isInSentence(element) &&
      !hasRoom(box, element) &&
      !answersAround(target, HALF)
    ) {
      return told('target-24');
    }
    const isControl = element.matches(CONTROLS) || looksLikeButton(element);
    if (isControl && least < 44 && !isInSentence(element) && !answersAround(target, 22)) {
      return told('control-44');
    }
    return [];
  });
}
