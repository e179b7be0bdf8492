/**
 * How wide pictures stand, for `sizes`: the browser picks a file by it before it knows the styles.
 * A phone's picture takes the width of the page less its margins.
 */
export const pictureWidths = {
  /** Beside the words of a card. */
  card: '(min-width: 48rem) 7.5rem, 4.5rem',
  /** Of a card that is a picture with words. */
  sheet: '(min-width: 48rem) 20rem, 92vw',
  /** The poster or cover at the top of a page. */
  lead: '(min-width: 48rem) 24rem, 92vw',
  /** Among the paragraphs of a page. */
  figure: '(min-width: 48rem) 40rem, 92vw',
} as const;
