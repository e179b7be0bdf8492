import { Children, type ReactNode } from 'react';
import { styled } from 'styled-components';
import { type KnownLanguage, languageOf } from '../../publishing-rules/languages';
import type { RichTextBlock, ShownElement } from './rich-text-editor';

const RIGHT_TO_LEFT = ['he', 'yi', 'ar'];

const Marked = styled.span`
  border-block-end: 2px dotted ${({ theme }) => theme.colors.primary600};

  &::after {
    content: ' [' attr(data-language) ']';
    font-size: 1.1rem;
    color: ${({ theme }) => theme.colors.primary700};
    user-select: none;
  }
`;

/** The same kind of block; words in another language are underlined with dots and followed by its name. */
export function showingLanguages(block: RichTextBlock): RichTextBlock {
  return {
    ...block,
    renderElement: (props) => block.renderElement({ ...props, children: withLanguages(props) }),
  };
}

/** The editor shows one child for each node, in the same order; anything else is left as it is. */
function withLanguages({ element, children }: ShownElement): ReactNode {
  const languages = element.children.map(({ lang }) => languageOf(lang));
  if (!Array.isArray(children) || children.length !== languages.length) return children;
  if (languages.every((language) => language === null)) return children;
  return Children.toArray(children).map((child, index) => {
    const language = languages[index] ?? null;
    return language === null ? child : inLanguage(language, child, index);
  });
}

function inLanguage({ code, name }: KnownLanguage, child: ReactNode, index: number): ReactNode {
  return (
    <Marked
      key={`${code} ${index}`}
      lang={code}
      dir={RIGHT_TO_LEFT.includes(code) ? 'rtl' : undefined}
      data-language={name}
    >
      {child}
    </Marked>
  );
}
