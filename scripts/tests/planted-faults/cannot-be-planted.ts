/**
 * Rules that are told to editors and that no content breaks today: something before the checks, or the
 * templates, see to it. By rule, with what does. They keep their words for the day it does not any more.
 */
export const CANNOT_BE_PLANTED: Readonly<Record<string, string>> = {
  'axe/image-alt':
    'the build refuses a picture without a description (strapi/schemas/components.ts)',
  'html-validity/wcag/h37': 'the same',
  'axe/image-redundant-alt': 'no template puts a picture into a link beside words of an editor',
  'axe/th-has-data-cells':
    'the first cell of each row is a header, so that no column is left alone',
  'document/title-repeated': 'equal titles get the date, place or number (unique-titles.ts)',
  'output/page-too-small': 'the frame of a page alone is larger',
  'output/empty-main': 'every page has at least its title in <main>',
  'poster-text/poster-without-text':
    'the build refuses a poster without its words (strapi/schemas/components.ts)',
  'reflow/word-too-long': 'the templates break words, and tables scroll in a box of their own',
};
