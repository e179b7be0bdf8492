import { Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { FileLine } from '../../file-uses/views';
import { Lines } from '../site-status/lines';

/** A file, how often it is used, and the way to each entry that uses it. */
export function FileWithUses({
  file: { name, thumbnail, verdict, uses },
}: {
  readonly file: FileLine;
}) {
  return (
    <Flex tag="li" alignItems="flex-start" gap={4} wrap="wrap">
      {thumbnail === null ? null : (
        // The name beside it says which picture it is.
        <img
          src={thumbnail}
          alt=""
          loading="lazy"
          style={{ inlineSize: '9.6rem', blockSize: '9.6rem', objectFit: 'contain' }}
        />
      )}
      <Flex direction="column" alignItems="stretch" gap={1} flex="1" minWidth="20rem">
        <Typography tag="h3" variant="omega" fontWeight="bold" style={{ overflowWrap: 'anywhere' }}>
          {name}
        </Typography>
        <Lines lines={[verdict]} />
        {uses.length === 0 ? null : (
          <ul style={{ listStyle: 'disc', paddingInlineStart: '1.6rem' }}>
            {uses.map(({ list, title, path, fields, state }) => (
              <li key={path}>
                <Link tag={RouterLink} to={path}>
                  {`${list}: ${title}`}
                </Link>
                <Typography variant="pi" textColor="neutral800">
                  {` – ${fields}; ${state}`}
                </Typography>
              </li>
            ))}
          </ul>
        )}
      </Flex>
    </Flex>
  );
}
