import { PANEL_IS_SILENT } from '../../site-status/publisher-in-words';
import { Column } from './column';
import { Headline } from './headline';
import { Lines } from './lines';

/** In the place of a state that the panel's server does not tell. */
export function PanelIsSilent() {
  return (
    <Column>
      <Headline tone="warning">{PANEL_IS_SILENT.headline}</Headline>
      <Lines lines={PANEL_IS_SILENT.details} />
    </Column>
  );
}
