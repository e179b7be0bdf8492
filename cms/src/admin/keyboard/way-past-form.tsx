import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { styled } from 'styled-components';

/** Seen while it has the focus only, below where Strapi tells that something was saved. */
const SkipButton = styled.button`
  position: absolute;
  z-index: 4;
  inset: 9.6rem auto auto 0.8rem;
  min-block-size: 4.4rem;
  padding-inline: 1.2rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral600};
  border-radius: 4px;
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  font-weight: 600;

  &:not(:focus) {
    clip-path: inset(50%);
    inline-size: 1px;
    min-block-size: 1px;
    block-size: 1px;
    padding: 0;
    overflow: hidden;
  }
`;

/**
 * The first stop of the edit view: past the form, which has dozens of stops, to the panels beside it
 * (WCAG 2.4.1). Stands in one of these panels and shows before the form.
 */
export function WayPastForm(): React.ReactNode {
  const here = useRef<HTMLSpanElement>(null);
  const [host, setHost] = useState<HTMLElement | null>(null);
  useEffect(() => {
    const main = here.current?.closest('main');
    if (!main) return undefined;
    const place = document.createElement('div');
    main.prepend(place);
    setHost(place);
    return () => place.remove();
  }, []);
  const go = () => {
    // The panels stand one below the other; "Opublikuj" and "Zapisz" are in the first.
    const panel = here.current?.closest('aside')?.parentElement?.querySelector('aside');
    if (!(panel instanceof HTMLElement)) return;
    panel.tabIndex = -1;
    panel.focus();
    panel.scrollIntoView({ block: 'nearest' });
  };
  return (
    <span ref={here}>
      {host === null
        ? null
        : createPortal(
            <SkipButton type="button" onClick={go}>
              Przejdź do zapisywania, publikacji i uwag
            </SkipButton>,
            host,
          )}
    </span>
  );
}
