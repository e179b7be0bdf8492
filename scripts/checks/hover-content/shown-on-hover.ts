/** By what something comes to be seen. */
const SHOWS =
  /(^|[;{\s])(display\s*:\s*(?!none)|visibility\s*:\s*visible|opacity\s*:\s*(1|0?\.[1-9])|content-visibility\s*:\s*visible)/;

/**
 * Rules of a style sheet that show something on hover alone: `:hover` in a selector for another
 * element than the one under the pointer, and no focus beside it. Pure.
 */
export function shownOnHover(css: string): readonly string[] {
  return [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .filter(([, selector = '', body = '']) => {
      const revealing = /:hover\b[^,]*[\s>+~]\s*[\w.#[*:]|:hover::(before|after)/.test(selector);
      return revealing && SHOWS.test(body) && !/:focus/.test(selector);
    })
    .map(([rule]) => rule.trim());
}
