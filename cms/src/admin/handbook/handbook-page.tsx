import { Flex, Typography } from '@strapi/design-system';
import { Page, Part } from '../page';
import { chapters } from './chapters';

/** The page „Podręcznik”: the daily work of an editor, chapter by chapter. */
export function HandbookPage() {
  return (
    <Page title="Podręcznik">
      {chapters.map(({ title, steps }) => (
        <Part key={title} title={title}>
          <Flex tag="ol" direction="column" alignItems="stretch" gap={2}>
            {steps.map((step) => (
              <li
                key={step}
                style={{ listStyle: 'decimal', marginInlineStart: '2rem', fontSize: '1.4rem' }}
              >
                <Typography textColor="neutral800">{step}</Typography>
              </li>
            ))}
          </Flex>
        </Part>
      ))}
    </Page>
  );
}
