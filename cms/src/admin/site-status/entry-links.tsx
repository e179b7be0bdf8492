import { Link } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { EntryLink } from '../../site-status/views';

/** The way to the entries that have to be mended. */
export function EntryLinks({ links }: { readonly links: readonly EntryLink[] }) {
  return links.map(({ name, path }) => (
    <Link key={path} tag={RouterLink} to={path}>
      Otwórz do poprawy: {name}
    </Link>
  ));
}
