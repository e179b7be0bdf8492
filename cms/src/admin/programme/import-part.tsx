import { Button, Field, Flex } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { ImportView } from '../../programme/import-in-words';
import { Part } from '../page';
import { Headline } from '../site-status/headline';
import { Bullets, Lines } from '../site-status/lines';

const HOW = [
  'Plik CSV z arkusza: w pierwszym wierszu nazwy kolumn – tytuł, rodzaj, zapowiedź, data, godzina, koniec, cena. Potrzebne są tylko tytuł i data. Zapisz go jako „CSV UTF-8”.',
  'Albo plik kalendarza ICS. Wydarzenia powtarzane według reguły wpisz w panelu.',
  'Najpierw plik jest sprawdzany. Wczytują się wszystkie wydarzenia albo żadne, jako szkice.',
];

interface ChosenFile {
  readonly name: string;
  readonly text: string;
}

/** Takes events in from a file: looked through first, saved as drafts at a second press. */
export function ImportPart() {
  const { post } = useFetchClient();
  const [file, setFile] = useState<ChosenFile | null>(null);
  const [view, setView] = useState<ImportView | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);

  const send = async (save: boolean) => {
    try {
      const body = { ...file, save };
      const { data } = await post<{ data: ImportView }>('/programme/import', body);
      setView(data.data);
      setRefusal(null);
    } catch (error) {
      setRefusal(
        error instanceof Error ? error.message : 'Panel nie odpowiada. Spróbuj za chwilę.',
      );
    }
  };
  const choose = async (chosen: File | undefined) => {
    setView(null);
    setFile(chosen === undefined ? null : { name: chosen.name, text: await chosen.text() });
  };

  return (
    <Part title="Wydarzenia z pliku">
      <Lines lines={HOW} />
      <Field.Root name="file" error={refusal ?? false}>
        <Field.Label>Plik CSV albo ICS</Field.Label>
        <Field.Input
          type="file"
          accept=".csv,.ics,text/csv,text/calendar"
          onChange={({ target }) => void choose(target.files?.[0])}
        />
        <div role="alert">
          <Field.Error />
        </div>
      </Field.Root>
      <Flex gap={3} wrap="wrap">
        <Button variant="secondary" disabled={file === null} onClick={() => send(false)}>
          Sprawdź plik
        </Button>
        <Button disabled={view?.mayBeSaved !== true} onClick={() => send(true)}>
          Wczytaj jako szkice
        </Button>
      </Flex>
      {view === null ? null : (
        <>
          <Headline tone={view.isGood ? 'good' : 'bad'}>{view.headline}</Headline>
          <Bullets items={view.problems.length > 0 ? view.problems : view.events} />
        </>
      )}
    </Part>
  );
}
