import { Flex, Link, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { ReleaseView, SiteView } from '../../site-status/views';
import { Column } from './column';
import { EntryLinks } from './entry-links';
import { Headline } from './headline';
import { Bullets, Lines } from './lines';
import { PanelIsSilent } from './panel-is-silent';
import { RollBackButton } from './roll-back-button';
import { useAnswer } from './use-answer';

/** The widget „Strona” of the front page: how the site fares, and what went live of late. */
export function SiteWidget() {
  const [rollbacks, setRollbacks] = useState(0);
  const { view, isSilent } = useAnswer<SiteView>('/site-status', String(rollbacks));
  if (isSilent) return <PanelIsSilent />;
  if (view === null) return <Lines lines={['Sprawdzanie…']} />;
  const { waiting, refusal, standing, releases, link } = view;
  return (
    <Column>
      <Headline tone={view.tone}>{view.headline}</Headline>
      <Lines lines={view.details} />
      {link === null ? null : (
        <Link href={link} isExternal>
          Otwórz stronę
        </Link>
      )}
      {waiting.length === 0 ? null : (
        <Part title="Czeka na wejście na stronę">
          <Bullets items={waiting} />
        </Part>
      )}
      {refusal === null ? null : (
        <Part title="Ostatnia nieudana publikacja">
          <Lines lines={[refusal.headline, ...refusal.details]} />
          <Bullets items={refusal.findings} />
          <EntryLinks links={refusal.toMend} />
        </Part>
      )}
      {standing.findings.length === 0 ? null : (
        <Part title="Na stronie, ale do poprawienia">
          <Lines
            lines={[
              'Te wpisy są na stronie, ale nie spełniają zasad, które doszły po ich publikacji.',
            ]}
          />
          <Bullets items={standing.findings} />
          <EntryLinks links={standing.toMend} />
        </Part>
      )}
      {releases.length === 0 ? null : (
        <Part title="Ostatnie wydania strony">
          <Flex tag="ol" direction="column" alignItems="stretch" gap={2}>
            {releases.map((release) => (
              <Release
                key={release.name}
                release={release}
                onRollback={() => setRollbacks((count) => count + 1)}
              />
            ))}
          </Flex>
        </Part>
      )}
    </Column>
  );
}

function Release({
  release: { name, when, took, live, changes, rollBackFrom },
  onRollback,
}: {
  readonly release: ReleaseView;
  readonly onRollback: () => void;
}) {
  return (
    <li>
      <Typography variant="pi" fontWeight="bold" textColor="neutral800">
        {when}
        {took === null ? '' : ` (trwało ${took})`}
        {live ? ' – teraz na stronie' : ''}
      </Typography>
      <Bullets items={changes} />
      {rollBackFrom === null ? null : (
        <RollBackButton from={rollBackFrom} to={name} when={when} onDone={onRollback} />
      )}
    </li>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={1} paddingTop={2}>
      <Typography tag="h3" variant="omega" fontWeight="bold" textColor="neutral800">
        {title}
      </Typography>
      {children}
    </Flex>
  );
}
