/**
 * How wide pictures stand, for `sizes`: the browser picks a file by it before it knows the styles.
 * On a phone 92vw is the page less its margins.
 */
export const pictureWidths = {
  /** Beside the words of a card. */
  card: '(min-width: 48rem) 8.5rem, 5rem',
  /**
   * Of many that stand as wide as the page on a phone. There they get half the pixels: fifteen of
   * them have to fit into 60 kB, and a blocked link helps nobody.
   */
  sheet: '(min-width: 48rem) 20rem, 50vw',
  /** The poster of an event. */
  poster: '(min-width: 48rem) 24rem, 92vw',
  /** Among the paragraphs of a page. */
  figure: '(min-width: 48rem) 40rem, 92vw',
} as const;
