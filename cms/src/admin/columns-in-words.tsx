import { describeGroups, type Grouped } from './describe-groups';
import { type Dated, describeWhen } from './describe-when';

interface Header {
  readonly name: string;
  readonly label: unknown;
  readonly cellFormatter?: (entry: Dated & Grouped) => React.ReactNode;
}

interface Table {
  readonly displayedHeaders: readonly Header[];
}

function inWords(text: string): React.ReactNode {
  return <span style={{ fontSize: '1.4rem' }}>{text}</span>;
}

function formatted(header: Header): Header {
  switch (header.name) {
    case 'occurrences':
      return {
        ...header,
        label: 'Najbliższy termin',
        cellFormatter: (entry) => inWords(describeWhen(entry, new Date())),
      };
    case 'groups':
      return { ...header, cellFormatter: (entry) => inWords(describeGroups(entry)) };
    default:
      return header;
  }
}

/**
 * In the lists of events and classes, shows the next date and the free places in words where Strapi
 * shows only how many dates or groups there are. Other columns and lists stay as they are.
 */
export function showColumnsInWords<Given extends Table>(table: Given): Given {
  return { ...table, displayedHeaders: table.displayedHeaders.map(formatted) };
}
