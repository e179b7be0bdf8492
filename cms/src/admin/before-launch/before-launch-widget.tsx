import { Flex, Link } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { BeforeLaunchView } from '../../before-launch/views';
import { Column } from '../site-status/column';
import { Headline } from '../site-status/headline';
import { Bullets, Lines } from '../site-status/lines';
import { PanelIsSilent } from '../site-status/panel-is-silent';
import { useAnswer } from '../site-status/use-answer';

/** The widget „Przed uruchomieniem” of the front page: what is left to fill in, with links to it. */
export function BeforeLaunchWidget() {
  const { view, isSilent } = useAnswer<BeforeLaunchView>('/before-launch', '');
  if (isSilent) return <PanelIsSilent />;
  if (view === null) return <Lines lines={['Sprawdzanie…']} />;
  return (
    <Column>
      <Headline tone={view.tone}>{view.headline}</Headline>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {view.points.map(({ name, tasks, path }) => (
          <li key={`${path} ${name}`}>
            <Link tag={RouterLink} to={path}>
              {name}
            </Link>
            <Bullets items={tasks} />
          </li>
        ))}
      </Flex>
    </Column>
  );
}
