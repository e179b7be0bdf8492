import { Box, Link, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { editPath } from '../../panel/panel-paths';
import { isPlainEntry, type PlainEntry, textOf, titleOf } from '../../publishing-rules/plain-entry';
import type { Problem } from '../../publishing-rules/spot';
import { useJudge } from '../accessibility-panel/findings-of-form';
import { sayWhatWasFound } from '../accessibility-panel/say-what-was-found';

interface Chosen {
  readonly model: string;
  readonly collectionType: string;
  /** Ids of the chosen entries. */
  readonly ids: readonly string[];
}

/** Which of the chosen entries the rules of publishing find something in, with a way to each. */
export function ChosenWithFindings(chosen: Chosen) {
  const judge = useJudge(chosen.model, chosen.collectionType);
  const drafts = useDrafts(chosen);
  const found = (drafts ?? []).flatMap((draft) => {
    const findings = judge?.(draft) ?? [];
    return findings.length === 0 ? [] : [{ draft, findings }];
  });
  return (
    <Box paddingTop={6} paddingLeft={8} paddingRight={8}>
      <Typography tag="p" role="status" textColor="neutral800">
        {sayOfChosen(judge === null ? undefined : drafts, found.length, chosen.ids.length)}
      </Typography>
      {found.length === 0 ? null : (
        <ul style={{ listStyle: 'disc', paddingInlineStart: '1.6rem', overflowWrap: 'anywhere' }}>
          {found.map(({ draft, findings }) => (
            <li key={textOf(draft, 'documentId')}>
              {/* The window with the choice stays open in this tab. */}
              <Link
                tag={RouterLink}
                to={editPath({ uid: chosen.model, isSingle: false }, textOf(draft, 'documentId'))}
                target="_blank"
              >
                {`${nameOf(draft)} (w nowej karcie)`}
              </Link>
              <Typography tag="p" textColor="neutral800">
                {countOf(findings)}
              </Typography>
            </li>
          ))}
        </ul>
      )}
    </Box>
  );
}

function sayOfChosen(
  drafts: readonly PlainEntry[] | undefined,
  found: number,
  chosen: number,
): string {
  if (drafts === undefined) return 'Sprawdzanie uwag o dostępności…';
  const words = sayOfRead(found);
  if (drafts.length === chosen) return words;
  const unread =
    'Nie wszystkie wybrane wpisy udało się sprawdzić. Uwagi zobaczysz przy każdym wpisie.';
  return found === 0 ? unread : `${unread} ${words}`;
}

function sayOfRead(found: number): string {
  if (found === 0) return 'W wybranych wpisach nie ma uwag o dostępności.';
  return 'Te wpisy mają uwagi. Błąd w jednym z nich zatrzyma publikację wszystkich wybranych, wskazówki nie. Zajrzyj do nich, zanim opublikujesz:';
}

function countOf(findings: readonly Problem[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return sayWhatWasFound(errors, findings.length - errors);
}

function nameOf(draft: PlainEntry): string {
  return titleOf(draft) || 'Wpis bez tytułu';
}

/** The drafts as far as the panel's API gives them; undefined before it has answered. */
function useDrafts({ model, ids }: Chosen): readonly PlainEntry[] | undefined {
  const { get } = useFetchClient();
  const [drafts, setDrafts] = useState<readonly PlainEntry[]>();
  const wanted = ids.join(',');
  useEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    const read = async (id: string) => {
      const path = `/content-manager/collection-types/${model}/${id}`;
      const { data: answer } = await get<unknown>(path, { signal });
      return isPlainEntry(answer) && isPlainEntry(answer['data']) ? [answer['data']] : [];
    };
    void Promise.allSettled(wanted.split(',').map(read)).then((answers) => {
      if (signal.aborted) return;
      setDrafts(answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : [])));
    });
    return () => ended.abort();
  }, [get, model, wanted]);
  return drafts;
}
