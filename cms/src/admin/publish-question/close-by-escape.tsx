import { Dialog } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import { createGlobalStyle } from 'styled-components';

const WithoutHints = createGlobalStyle`
  [data-radix-popper-content-wrapper]:has([role="tooltip"]) {
    visibility: hidden;
  }
`;

/**
 * Esc closes the question this stands in. Without it the hint over the button "Opublikuj", which comes
 * with the focus, keeps the key from Strapi's dialog; on a phone it lies over the answers as well.
 */
export function CloseByEscape() {
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const close = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') cancel.current?.click();
    };
    window.addEventListener('keydown', close, { capture: true });
    return () => window.removeEventListener('keydown', close, { capture: true });
  }, []);
  return (
    <>
      <WithoutHints />
      <Dialog.Cancel>
        <button type="button" hidden ref={cancel} />
      </Dialog.Cancel>
    </>
  );
}
