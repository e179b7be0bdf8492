import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { PlanLine, PlansView } from '../../planned-changes/views';
import { Column } from '../site-status/column';
import { Headline } from '../site-status/headline';
import { Bullets, Lines } from '../site-status/lines';
import { PanelIsSilent } from '../site-status/panel-is-silent';
import { useAnswer } from '../site-status/use-answer';

/** The widget „Zaplanowane” of the front page: what the panel will do by itself, and what it could not. */
export function PlansWidget() {
  const { view, isSilent } = useAnswer<PlansView>('/planned-changes', '');
  if (isSilent) return <PanelIsSilent />;
  if (view === null) return <Lines lines={['Sprawdzanie…']} />;
  const { refused, planned, done } = view;
  return (
    <Column>
      {refused.length === 0 ? null : (
        <Headline tone="bad">Nie wszystko poszło zgodnie z planem</Headline>
      )}
      <Plans title="Do poprawienia" plans={refused} />
      <Plans title="Przed nami" plans={planned} />
      <Plans title="Ostatnio wykonane" plans={done} />
      {refused.length + planned.length + done.length > 0 ? null : (
        <Lines
          lines={[
            'Nic nie jest zaplanowane. Publikację na później ustawisz obok wpisu, w ramce „Zaplanuj”.',
          ]}
        />
      )}
    </Column>
  );
}

function Plans({ title, plans }: { readonly title: string; readonly plans: readonly PlanLine[] }) {
  if (plans.length === 0) return null;
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={1} paddingTop={2}>
      <Typography tag="h3" variant="omega" fontWeight="bold" textColor="neutral800">
        {title}
      </Typography>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={2}>
        {plans.map(({ id, title: entry, path, sentence, reasons }) => (
          <li key={id}>
            <Link tag={NavLink} to={path}>
              {entry}
            </Link>
            <Typography tag="p" variant="pi" textColor="neutral800">
              {sentence}
            </Typography>
            <Bullets items={reasons} />
          </li>
        ))}
      </Flex>
    </Flex>
  );
}
