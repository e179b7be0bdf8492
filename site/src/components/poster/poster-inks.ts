/** The inks a poster is printed with; `styles/tokens.css` names the same values for the pages. */
export const POSTER_INKS = {
  yellow: '#f7b92b',
  vermilion: '#ff7d5e',
  sky: '#7fc3ea',
  green: '#7cc794',
  lilac: '#e0a8d8',
} as const;

/** Paper and black, which stand with every ink. */
export const POSTER_PAPER = '#fbf5e8';
export const POSTER_BLACK = '#16130f';
