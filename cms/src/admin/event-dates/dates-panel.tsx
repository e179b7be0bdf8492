import { Flex, Typography } from '@strapi/design-system';
import { useFetchClient, useForm } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { DateChanged, DateLine, EventDatesView } from '../../event-dates/views';
import { Column } from '../site-status/column';
import { Headline } from '../site-status/headline';
import { Lines } from '../site-status/lines';
import { PanelIsSilent } from '../site-status/panel-is-silent';
import { useAnswer } from '../site-status/use-answer';
import { leaveWord, takeWord } from '../word-for-later';
import { AskFirst } from './ask-first';

const EVENT = 'api::event.event';
const WORD = 'event-dates.done';

/** What Strapi gives a panel beside an entry; the document is missing while it is made. */
interface PanelProps {
  readonly model: string;
  readonly document?:
    | { readonly documentId: string; readonly updatedAt?: string | null }
    | undefined;
}

/** The panel „Terminy” beside every event that is saved. */
export function describeDatesPanel({ model, document }: PanelProps) {
  if (model !== EVENT || document === undefined) return null;
  const { documentId, updatedAt } = document;
  return {
    title: 'Terminy',
    content: <DatesPanel path={`/event-dates/${documentId}`} version={String(updatedAt)} />,
  };
}

function DatesPanel({ path, version }: { readonly path: string; readonly version: string }) {
  const isModified = useForm('DatesPanel', (form) => form.modified);
  const navigate = useNavigate();
  const [word] = useState(() => takeWord(WORD));
  const { post } = useFetchClient();
  const { view, isSilent } = useAnswer<EventDatesView>(path, version);
  if (isSilent) return <PanelIsSilent />;
  if (view === null) return <Lines lines={['Sprawdzanie…']} />;

  const change = async (action: string, body: object) =>
    (await post<{ data: DateChanged }>(`${path}/${action}`, body)).data.data;
  // The form holds the old dates and would save them: everything is loaded anew.
  const showAnew = ({ sentence }: DateChanged) => {
    leaveWord(WORD, sentence);
    navigate(0);
  };
  const lines = [
    ...(view.dates.length === 0 ? ['Żaden termin nie jest przed nami.'] : []),
    ...(view.more > 0 ? [`I jeszcze terminów: ${view.more}.`] : []),
    ...(isModified ? ['Najpierw zapisz zmiany w formularzu.'] : []),
  ];
  return (
    <Column>
      {word === null ? null : <WordOfLastPage>{word}</WordOfLastPage>}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {view.dates.map((date) => (
          <OneDate
            key={date.start}
            date={date}
            isDisabled={isModified}
            change={change}
            onDone={showAnew}
          />
        ))}
      </Flex>
      <Lines lines={lines} />
      {view.mayCopy ? (
        <AskFirst
          button="Powtórz z nowym terminem…"
          title="Powtórzyć wydarzenie?"
          text="Powstanie szkic takiego samego wydarzenia. Podaj jego pierwszy termin; pozostałe przesuną się razem z nim."
          confirm="Utwórz szkic"
          field=""
          isDisabled={isModified}
          act={(to) => change('copy', { to })}
          onDone={({ documentId }) =>
            navigate(`/content-manager/collection-types/${EVENT}/${documentId}`)
          }
        />
      ) : null}
    </Column>
  );
}

/** The page was loaded anew under whoever pressed the button; the work goes on from here. */
function WordOfLastPage({ children }: { readonly children: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus({ preventScroll: true }), []);
  return (
    <div ref={place} tabIndex={-1}>
      <Headline tone="good">{children}</Headline>
    </div>
  );
}

interface OneDateProps {
  readonly date: DateLine;
  readonly isDisabled: boolean;
  readonly change: (action: string, body: object) => Promise<DateChanged>;
  readonly onDone: (changed: DateChanged) => void;
}

function OneDate({
  date: { start, when, note, mayChange, field },
  isDisabled,
  change,
  onDone,
}: OneDateProps) {
  return (
    <li>
      <Typography variant="pi" textColor="neutral800">
        {when}
        {note === null ? '' : ` – ${note}`}
      </Typography>
      {mayChange ? (
        <Flex gap={2} wrap="wrap" paddingTop={1}>
          <AskFirst
            button="Odwołaj…"
            label={`Odwołaj termin: ${when}`}
            title="Odwołać ten termin?"
            text={`${when}. Termin zostanie na stronie z dopiskiem „odwołane”.`}
            confirm="Odwołaj termin"
            field={null}
            isDisabled={isDisabled}
            act={() => change('cancel', { start })}
            onDone={onDone}
          />
          <AskFirst
            button="Przełóż…"
            label={`Przełóż termin: ${when}`}
            title="Przełożyć ten termin?"
            text={`${when}. Na stronie będzie widać stary i nowy termin.`}
            confirm="Przełóż termin"
            field={field}
            isDisabled={isDisabled}
            act={(to) => change('move', { start, to })}
            onDone={onDone}
          />
        </Flex>
      ) : null}
    </li>
  );
}
