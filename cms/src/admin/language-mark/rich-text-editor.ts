import type { ComponentType, ReactElement, ReactNode } from 'react';

/** What is used here of the editor of a rich text (Slate, as Strapi makes it). */
export interface MarkableEditor {
  /** What is selected; null when the cursor is nowhere. */
  readonly selection: object | null;
  /** The words at a selection. */
  string(at: object): string;
  select(at: object): void;
  collapse(to: { readonly edge: 'end' }): void;
  addMark(name: string, value: string): void;
  removeMark(name: string): void;
}

/** A node of a rich text as the editor shows it. */
export interface ShownElement {
  readonly element: { readonly children: readonly { readonly lang?: unknown }[] };
  readonly attributes: object;
  readonly children: ReactNode;
}

/** A kind of block, and an entry of the list over the text, as Strapi's `addRichTextBlocks` takes it. */
export interface RichTextBlock {
  readonly renderElement: (props: ShownElement) => ReactElement;
  readonly icon?: ComponentType;
  readonly label?: { readonly id: string; readonly defaultMessage: string };
  readonly matchNode: (node: unknown) => boolean;
  readonly isInBlocksSelector?: boolean;
  /** What is done when it is chosen; may give a dialog to show. */
  readonly handleConvert?: (editor: MarkableEditor) => undefined | (() => ReactElement);
}

export type RichTextBlocks = Readonly<Record<string, RichTextBlock>>;
