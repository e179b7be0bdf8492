import { Earth } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { LanguageDialog } from './language-dialog';
import type { RichTextBlock, RichTextBlocks } from './rich-text-editor';
import { showingLanguages } from './show-languages';

/** No block of its own: an entry of the list over a text, for the words that are selected. */
const languageMark: RichTextBlock = {
  renderElement: ({ children }) => <p>{children}</p>,
  icon: Earth,
  label: { id: 'language-mark.label', defaultMessage: 'Język zaznaczenia…' },
  matchNode: () => false,
  isInBlocksSelector: true,
  handleConvert: (editor) => () => <LanguageDialog editor={editor} />,
};

/**
 * Puts „Język zaznaczenia” into the list over every rich text, and shows in the text what is marked. The
 * mark is a `lang` beside the words, as bold is. Call in `bootstrap()`.
 *
 * @throws Error when the content manager takes no blocks any more
 */
export function registerLanguageMark(app: Pick<StrapiApp, 'getPlugin'>): void {
  const { addRichTextBlocks } = app.getPlugin('content-manager').apis;
  if (typeof addRichTextBlocks !== 'function') {
    throw new Error('The content manager of this Strapi takes no blocks of rich text.');
  }
  addRichTextBlocks((blocks: RichTextBlocks): RichTextBlocks => {
    const [first, ...others] = Object.entries(blocks).map(
      ([name, block]): [string, RichTextBlock] => [name, showingLanguages(block)],
    );
    // Below the plain paragraph: the list shows four entries at once.
    return Object.fromEntries([
      ...(first === undefined ? [] : [first]),
      ['language-mark', languageMark],
      ...others,
    ]);
  });
}
