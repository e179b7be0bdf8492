import { useEffect, useRef } from 'react';
import { CloseByEscape } from './close-by-escape';
import { useWayBack, type WayBack } from './way-back';

/**
 * What a question of Strapi's says. When it takes the place of another one, the focus goes from the
 * button that was just pressed to the one that leads back.
 */
export function StrapisQuestion({
  children,
  wayBack,
  onGone,
}: {
  readonly children: React.ReactNode;
  readonly wayBack: WayBack;
  readonly onGone: () => void;
}) {
  const here = useRef<HTMLSpanElement>(null);
  const gone = useRef(onGone);
  gone.current = onGone;
  useWayBack(wayBack);
  useEffect(() => {
    const question = here.current?.closest('[role="alertdialog"]');
    const [back] = question?.querySelectorAll<HTMLElement>('button:not([hidden])') ?? [];
    back?.focus();
    return () => gone.current();
  }, []);
  return (
    <span ref={here}>
      <CloseByEscape />
      {children}
    </span>
  );
}
