import { Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { ReferringEntriesView, ReferringGroup } from '../../referring-entries/views';
import { Column } from '../site-status/column';
import { Lines } from '../site-status/lines';
import { useAnswer } from '../site-status/use-answer';

/**
 * Which published entries refer to what is to go, and what visitors will see then; nothing when none do.
 *
 * @param path as `referringPath` gives it
 */
export function ReferringEntries({ path }: { readonly path: string }) {
  const { view, isSilent } = useAnswer<ReferringEntriesView>(path, '');
  if (isSilent) {
    return <Lines lines={['Nie udało się sprawdzić, które wpisy odsyłają do tego.']} />;
  }
  if (view === null) return <Lines lines={['Sprawdzanie, które wpisy odsyłają do tego…']} />;
  if (view.groups.length === 0) return null;
  return (
    <Column>
      <Typography variant="pi" fontWeight="bold" textColor="neutral800">
        Odsyłają do niego inne wpisy, które są na stronie
      </Typography>
      {view.groups.map((group) => (
        <Group key={group.consequence} group={group} />
      ))}
    </Column>
  );
}

function Group({ group: { consequence, entries } }: { readonly group: ReferringGroup }) {
  return (
    <>
      <ul style={{ listStyle: 'disc', paddingInlineStart: '1.6rem', overflowWrap: 'anywhere' }}>
        {entries.map(({ name, path }) => (
          <li key={path}>
            {/* The question stays open in this tab. */}
            <Link tag={RouterLink} to={path} target="_blank">
              {`${name} (w nowej karcie)`}
            </Link>
          </li>
        ))}
      </ul>
      <Lines lines={[consequence]} />
    </>
  );
}
