import { Dialog, Typography } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import type { Problem } from '../../publishing-rules/spot';
import { Button, Item, List, Panel, Place } from '../accessibility-panel/panel-look';
import { withCapital } from '../accessibility-panel/with-capital';
import { useGoToField } from '../keyboard/go-to-field';
import { CloseByEscape } from './close-by-escape';
import { useWayBack, type WayBack } from './way-back';

/** What stands in the question before a publication: each warning, with a way to its field. */
export function WarningsToMend({
  warnings,
  wayBack,
  onGone,
}: {
  readonly warnings: readonly Problem[];
  readonly wayBack: WayBack;
  /** Called when the question is closed. */
  readonly onGone: () => void;
}) {
  useWayBack(wayBack);
  const gone = useRef(onGone);
  gone.current = onGone;
  const goTo = useGoToField();
  const wanted = useRef<Problem | null>(null);
  const go = useRef(goTo);
  go.current = goTo;
  // The dialog gives the focus back to its button when it is gone; the field comes after that.
  useEffect(
    () => () => {
      gone.current();
      const finding = wanted.current;
      if (finding !== null) setTimeout(() => go.current(finding));
    },
    [],
  );
  return (
    <Panel>
      <CloseByEscape />
      <Typography textColor="neutral800">
        Wpis można opublikować, ale część odwiedzających może mieć z nim kłopot.
      </Typography>
      <List>
        {warnings.map((warning) => (
          <Item key={warning.message}>
            <Place>{warning.where}</Place>
            <span>{withCapital(warning.sentence)}</span>
            <Dialog.Cancel>
              <Button
                type="button"
                aria-label={`Popraw: ${warning.where}`}
                onClick={() => {
                  wanted.current = warning;
                }}
              >
                Popraw
              </Button>
            </Dialog.Cancel>
          </Item>
        ))}
      </List>
    </Panel>
  );
}
