import { Page } from '../page';
import { ExportPart } from './export-part';
import { ImportPart } from './import-part';

/** The page „Program”: the programme out as text, events in from a file. */
export function ProgrammePage() {
  return (
    <Page title="Program: plik i druk">
      <ExportPart />
      <ImportPart />
    </Page>
  );
}
