import { Box, Typography } from '@strapi/design-system';
import type { Tone } from '../../site-status/views';

const COLOURS = {
  neutral: ['neutral100', 'neutral200'],
  busy: ['primary100', 'primary200'],
  good: ['success100', 'success200'],
  warning: ['warning100', 'warning200'],
  bad: ['danger100', 'danger200'],
} as const;

/** The state in one sentence, which a screen reader tells when it changes. */
export function Headline({ tone, children }: { readonly tone: Tone; readonly children: string }) {
  const [background, borderColor] = COLOURS[tone];
  return (
    <div role="status" aria-live="polite">
      <Box background={background} borderColor={borderColor} padding={3} hasRadius>
        <Typography variant="omega" fontWeight="bold" textColor="neutral800">
          {children}
        </Typography>
      </Box>
    </div>
  );
}
