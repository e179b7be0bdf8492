import { Typography } from '@strapi/design-system';

/** Sentences, one below the other. */
export function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line) => (
    <Typography key={line} variant="pi" textColor="neutral800">
      {line}
    </Typography>
  ));
}

/** A list of what was found, what waits or what changed. */
export function Bullets({ items }: { readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <ul style={{ listStyle: 'disc', paddingInlineStart: '1.6rem', overflowWrap: 'anywhere' }}>
      {[...new Set(items)].map((item) => (
        <li key={item}>
          <Typography variant="pi" textColor="neutral800">
            {item}
          </Typography>
        </li>
      ))}
    </ul>
  );
}
