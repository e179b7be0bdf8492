import { type Dated, describeWhen } from './describe-when';

interface Header {
  readonly name: string;
  readonly label: unknown;
  readonly cellFormatter?: (entry: Dated) => React.ReactNode;
}

interface Table {
  readonly displayedHeaders: readonly Header[];
}

function withNextDate(header: Header): Header {
  if (header.name !== 'occurrences') return header;
  return {
    ...header,
    label: 'Najbliższy termin',
    cellFormatter: (entry) => (
      <span style={{ fontSize: '1.4rem' }}>{describeWhen(entry, new Date())}</span>
    ),
  };
}

/**
 * In the list of events, shows the next date in words where Strapi shows only how many dates
 * there are. Lists without the column "occurrences" stay as they are.
 */
export function showNextDate<Given extends Table>(table: Given): Given {
  return { ...table, displayedHeaders: table.displayedHeaders.map(withNextDate) };
}
