import { Button, Dialog, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { styled } from 'styled-components';
import { LANGUAGES } from '../../publishing-rules/languages';
import { Column } from '../site-status/column';
import type { MarkableEditor } from './rich-text-editor';

const MOST_LETTERS = 80;

const Choices = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr));
  gap: 0.8rem;

  & > button {
    min-block-size: 4.4rem;
  }
`;

/** Asks in which language the selected words are, and marks them. */
export function LanguageDialog({ editor }: { readonly editor: MarkableEditor }) {
  // In the dialog nothing of the text is selected any more.
  const [selected] = useState(editor.selection);
  const [text] = useState(selectedText);
  const [isOpen, setIsOpen] = useState(true);
  const words = selected === null ? '' : editor.string(selected).trim();

  const choose = (code: string | null) => {
    if (selected !== null) editor.select(selected);
    if (code === null) editor.removeMark('lang');
    else editor.addMark('lang', code);
    // What is written next is Polish again.
    editor.collapse({ edge: 'end' });
    editor.removeMark('lang');
    setIsOpen(false);
  };
  return (
    <Dialog.Root open={isOpen} onOpenChange={setIsOpen}>
      <Dialog.Content onCloseAutoFocus={(event) => backTo(text, event)}>
        <Dialog.Header>Język zaznaczenia</Dialog.Header>
        <Dialog.Body>
          <Column>
            <Typography textColor="neutral800">{explained(words)}</Typography>
            {words === '' ? null : (
              <Choices>
                {LANGUAGES.map(({ code, name }) => (
                  <Button key={code} variant="tertiary" onClick={() => choose(code)}>
                    {name}
                  </Button>
                ))}
              </Choices>
            )}
          </Column>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button fullWidth variant="tertiary">
              Wróć
            </Button>
          </Dialog.Cancel>
          {words === '' ? null : (
            <Button fullWidth variant="secondary" onClick={() => choose(null)}>
              Polski (usuń oznaczenie)
            </Button>
          )}
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}

/** The text in which words are selected; a list that has the focus leaves the selection where it is. */
function selectedText(): HTMLElement | null {
  const node = document.getSelection()?.anchorNode ?? null;
  return node?.parentElement?.closest<HTMLElement>('[data-slate-editor]') ?? null;
}

/** The list that opened the dialog is gone; whoever works by keyboard goes on writing. */
function backTo(text: HTMLElement | null, event: Event): void {
  if (text === null) return;
  event.preventDefault();
  text.focus({ preventScroll: true });
}

function explained(words: string): string {
  if (words === '') {
    return 'Najpierw zaznacz w tekście słowa w obcym języku: jedno, całe zdanie albo kilka akapitów. Potem wybierz „Język zaznaczenia” jeszcze raz.';
  }
  const shown = words.length > MOST_LETTERS ? `${words.slice(0, MOST_LETTERS)}…` : words;
  return `W jakim języku jest „${shown}”? Czytnik ekranu przeczyta te słowa głosem tego języka.`;
}
