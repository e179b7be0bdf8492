import { type RefObject, useEffect } from 'react';
import type { DrawnQuestion } from './drawn-question';

/** What stands in the button "Opublikuj"; tells which question the button has, once it is drawn. */
export function PublishWords({
  here,
  asks,
  drawn,
  children,
}: {
  readonly here: RefObject<HTMLSpanElement>;
  readonly asks: boolean;
  readonly drawn: DrawnQuestion;
  readonly children: React.ReactNode;
}) {
  useEffect(() => drawn.tell(asks), [drawn, asks]);
  return <span ref={here}>{children}</span>;
}
