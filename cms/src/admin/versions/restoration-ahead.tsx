import { Box, Typography } from '@strapi/design-system';
import type { RestorationView } from '../../versions/views';
import { Bullets, Lines } from '../site-status/lines';
import { PanelIsSilent } from '../site-status/panel-is-silent';
import { useAnswer } from '../site-status/use-answer';

/** What a restoration will change field by field, and what cannot come back. */
export function RestorationAhead({ path }: { readonly path: string }) {
  const { view, isSilent } = useAnswer<RestorationView>(path, '');
  if (isSilent) return <PanelIsSilent />;
  if (view === null) return <Lines lines={['Porównywanie…']} />;
  const { sentence, differences, lost } = view;
  return (
    <>
      <Lines lines={[sentence]} />
      {differences.length === 0 ? <Lines lines={['W treści nic się nie zmieni.']} /> : null}
      {/* A long list is scrolled here, with the keyboard too, and the buttons stay in sight. */}
      <Box maxHeight="32rem" overflow="auto" tabIndex={0} role="group" aria-label="Co się zmieni">
        <dl>
          {differences.map(({ where, before, after }) => (
            <Box key={where} paddingBottom={2}>
              <Typography tag="dt" variant="pi" fontWeight="bold" textColor="neutral800">
                {where}
              </Typography>
              <Typography tag="dd" variant="pi" textColor="neutral800">
                teraz: {before}
              </Typography>
              <Typography tag="dd" variant="pi" textColor="neutral800">
                wróci: {after}
              </Typography>
            </Box>
          ))}
        </dl>
      </Box>
      {lost.length === 0 ? null : (
        <>
          <Typography variant="pi" fontWeight="bold" textColor="danger600">
            To nie wróci
          </Typography>
          <Bullets items={lost} />
        </>
      )}
    </>
  );
}
