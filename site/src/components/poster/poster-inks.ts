/** The inks a poster's ground is printed with; `styles/tokens.css` names the same values for the pages. */
export const POSTER_INKS = {
  yellow: '#f7b92b',
  vermilion: '#ff7d5e',
  sky: '#7fc3ea',
  green: '#7cc794',
  lilac: '#e0a8d8',
} as const;

/** Full inks for shapes; nothing is ever written on them. */
export const POSTER_DEEP_INKS = {
  red: '#d8321f',
  blue: '#1f4fa3',
  pine: '#1c6b4a',
} as const;

/** Paper and black, which stand with every ink. */
export const POSTER_PAPER = '#fbf5e8';
export const POSTER_BLACK = '#16130f';
