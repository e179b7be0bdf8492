import { Button, Field, Flex } from '@strapi/design-system';
import { type FormEvent, useState } from 'react';
import type { FileUsesView } from '../../file-uses/views';
import { Page, Part } from '../page';
import { Headline } from '../site-status/headline';
import { Lines } from '../site-status/lines';
import { PanelIsSilent } from '../site-status/panel-is-silent';
import { useAnswer } from '../site-status/use-answer';
import { FileWithUses } from './file-with-uses';

/** The page „Gdzie użyto zdjęcia”: files of the media library, each with the entries that use it. */
export function FileUsesPage() {
  const [typed, setTyped] = useState('');
  const [wish, setWish] = useState({ search: '', page: 1 });
  const query = new URLSearchParams({ search: wish.search, page: String(wish.page) });
  const { view, isSilent } = useAnswer<FileUsesView>(`/file-uses?${query}`, '');

  const search = (event: FormEvent) => {
    event.preventDefault();
    setWish({ search: typed, page: 1 });
  };
  const turnTo = (page: number) => setWish({ ...wish, page });

  return (
    <Page title="Gdzie użyto zdjęcia">
      <Part title="Szukaj pliku">
        <form onSubmit={search}>
          <Flex direction="column" alignItems="stretch" gap={3}>
            <Field.Root
              name="search"
              hint="Nazwa pliku, jego opis albo podpis. Puste pole pokaże wszystkie pliki."
            >
              <Field.Label>Nazwa lub opis</Field.Label>
              <Field.Input
                type="search"
                value={typed}
                onChange={({ target }) => setTyped(target.value)}
              />
              <Field.Hint />
            </Field.Root>
            <Flex>
              <Button type="submit">Szukaj</Button>
            </Flex>
          </Flex>
        </form>
      </Part>
      <Part title="Pliki, od najnowszych">
        {isSilent ? <PanelIsSilent /> : null}
        {view === null ? (
          <Lines lines={['Sprawdzanie…']} />
        ) : (
          <>
            <Headline tone="neutral">{view.headline}</Headline>
            <Flex tag="ul" direction="column" alignItems="stretch" gap={5}>
              {view.files.map((file) => (
                <FileWithUses key={file.id} file={file} />
              ))}
            </Flex>
            {view.pages > 1 ? <Pages view={view} turnTo={turnTo} /> : null}
          </>
        )}
      </Part>
    </Page>
  );
}

interface PagesProps {
  readonly view: FileUsesView;
  readonly turnTo: (page: number) => void;
}

function Pages({ view: { page, pages }, turnTo }: PagesProps) {
  return (
    <Flex gap={3} wrap="wrap">
      <Button variant="tertiary" disabled={page <= 1} onClick={() => turnTo(page - 1)}>
        Nowsze pliki
      </Button>
      <Lines lines={[`Strona ${page} z ${pages}`]} />
      <Button variant="tertiary" disabled={page >= pages} onClick={() => turnTo(page + 1)}>
        Starsze pliki
      </Button>
    </Flex>
  );
}
