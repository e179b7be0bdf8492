/** Which question the button "Opublikuj" has, as it is drawn at present. */
export interface DrawnQuestion {
  /** The button is drawn. */
  tell(asks: boolean): void;
  /** Resolves once the button is drawn so; an older wait is given up. */
  until(asks: boolean): Promise<void>;
}

/**
 * Strapi draws what it is told of an action a little later than it was told, when the browser has
 * nothing else to do: until then its button opens the question it had before.
 */
export function drawnQuestion(): DrawnQuestion {
  let drawn: boolean | null = null;
  let waiting: { readonly asks: boolean; readonly go: () => void } | null = null;
  const goWhenDrawn = () => {
    if (waiting?.asks !== drawn) return;
    waiting.go();
    waiting = null;
  };
  return {
    tell: (asks) => {
      drawn = asks;
      goWhenDrawn();
    },
    until: (asks) =>
      new Promise<void>((go) => {
        waiting = { asks, go };
        goWhenDrawn();
      }),
  };
}
