import { useEffect, useId, useRef } from 'react';
import { createGlobalStyle, styled } from 'styled-components';
import { FormFindings } from '../accessibility-panel/accessibility-panel';
import { stopsIn } from '../keyboard/stops';

/** Pixels. Below, the strip in the preview itself tells the findings. */
const ROOM_FOR_BOTH = 1100;
const WIDTH = 320;
/** Pixels of the bar over Strapi's preview. */
const BAR = 48;

/** The preview makes room: Strapi has no place of its own beside it. */
const MakeRoom = createGlobalStyle`
  @media (min-width: ${ROOM_FOR_BOTH}px) {
    div:has(> iframe[data-testid='preview-iframe']) {
      padding-inline-end: ${WIDTH}px;
    }
  }
`;

const Beside = styled.aside`
  display: none;
  @media (min-width: ${ROOM_FOR_BOTH}px) {
    display: block;
    position: fixed;
    z-index: 1;
    inset-block: ${BAR}px 0;
    inset-inline-end: 0;
    inline-size: ${WIDTH}px;
    padding: 16px;
    overflow: auto;
    background: ${({ theme }) => theme.colors.neutral0};
    border-inline-start: 1px solid ${({ theme }) => theme.colors.neutral200};
  }
`;

const Title = styled.h2`
  font-size: 1.6rem;
  font-weight: 600;
  margin-block-end: 1.2rem;
  color: ${({ theme }) => theme.colors.neutral800};
`;

/** What the rules find in the saved draft, beside its preview. */
export function FindingsBesidePreview(): React.ReactNode {
  const id = useId();
  const beside = useRef<HTMLElement>(null);
  // Strapi leaves the focus in the form, which its window lies over.
  useEffect(() => {
    const window = beside.current?.closest('form');
    if (window && !window.contains(document.activeElement)) stopsIn(window)[0]?.focus();
  }, []);
  return (
    <Beside ref={beside} aria-labelledby={id}>
      <MakeRoom />
      <Title id={id}>Dostępność</Title>
      <FormFindings besideForm={false} />
    </Beside>
  );
}
