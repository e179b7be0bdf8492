import { goalOf } from './entry-state';
import { entriesAtFault, failureInWords, standingInWords } from './failure-in-words';
import { durationInWords, momentInWords } from './moments-in-words';
import type { OutboxNotice } from './outbox-notices';
import { NOBODY_SEES } from './publisher-in-words';
import {
  type Attempt,
  type PublisherAnswer,
  type PublisherStatus,
  standingFindings,
} from './publisher-status';
import { type ReleaseView, type SiteView, type Tone, WHILE_BUSY, WHILE_UNKNOWN } from './views';

const NAMED_IN_A_RELEASE = 4;
const NAMED_WAITING = 5;

const STATE: { readonly [state in PublisherStatus['state']]: readonly [Tone, string] } = {
  idle: ['good', 'Strona jest aktualna'],
  waiting: ['busy', 'Zmiany czekają w kolejce'],
  building: ['busy', 'Budowanie nowej wersji strony'],
  checking: ['busy', 'Sprawdzanie nowej wersji strony'],
  releasing: ['busy', 'Wystawianie nowej wersji strony'],
  failed: ['bad', 'Ostatnia publikacja nie weszła na stronę'],
};

const VERB: Readonly<Record<string, string>> = {
  'entry.publish': 'opublikowano',
  'entry.unpublish': 'zdjęto ze strony',
  'entry.delete': 'usunięto',
  'entry.update': 'zmieniono',
  'media.update': 'zmieniono plik',
};

/** What the panel itself knows of the changes the publisher speaks of. */
export interface KnownNotices {
  /** Those the publisher named, as far as the outbox still has them. */
  readonly named: readonly OutboxNotice[];
  /** Those the publisher has not accepted yet. */
  readonly unsent: readonly OutboxNotice[];
}

/**
 * Says in Polish how the site as a whole fares.
 *
 * @param mayRollBack whether going back is offered to the person who asks
 * @param now moments of this day are told by their hour alone
 */
export function siteInWords(
  answer: PublisherAnswer,
  { named, unsent }: KnownNotices,
  link: string | null,
  mayRollBack: boolean,
  now: number,
): SiteView {
  if (!answer.ok) {
    return {
      tone: 'warning',
      ...NOBODY_SEES[answer.why],
      waiting: listed(unsent.map(changeInWords)),
      releases: [],
      refusal: null,
      standing: { findings: [], toMend: [] },
      link,
      askAgainAfter: WHILE_UNKNOWN,
    };
  }
  const { status } = answer;
  const { state, heldBack, current } = status;
  const known = new Map(named.map((notice) => [notice.messageId, notice]));
  const accepted = new Set(status.waiting.map(({ id }) => id));
  const waiting = [
    ...status.waiting.map((notice) => changeInWords(known.get(notice.id) ?? notice)),
    ...unsent.filter(({ messageId }) => !accepted.has(messageId)).map(changeInWords),
  ];
  const refused = unsent.some((notice) => notice.state === 'refused');
  const [tone, headline] = heldBack === null ? stateInWords(status) : heldBackWords(heldBack, now);
  return {
    tone,
    headline,
    details: [
      current === null
        ? 'Na stronie nie ma jeszcze żadnej wersji.'
        : `Obecna wersja jest na stronie od ${momentInWords(Date.parse(current.releasedAt), now)}; podstron: ${current.pages}.`,
      ...(refused
        ? [
            'Program, który składa stronę, nie przyjmuje powiadomień panelu. Powiadom administratora.',
          ]
        : []),
    ],
    waiting: listed(waiting),
    releases: status.releases.map((release) => ({
      ...releaseInWords(release, status, known, now),
      rollBackFrom:
        mayRollBack && current !== null && current.name !== release.name ? current.name : null,
    })),
    refusal: refusalInWords(status.history, now),
    standing: standingInWords(standingFindings(status)),
    link,
    askAgainAfter: isResting(state) && unsent.length === 0 ? null : WHILE_BUSY,
  };
}

/** The ids of all notices that siteInWords() has words for. */
export function noticesToName({ waiting, releases }: PublisherStatus): string[] {
  return [...waiting.map(({ id }) => id), ...releases.flatMap(({ notices }) => notices)];
}

function isResting(state: PublisherStatus['state']): boolean {
  return state === 'idle' || state === 'failed';
}

/** Whoever waits is told because of which entry. */
function stateInWords({ state, history }: PublisherStatus): readonly [Tone, string] {
  const entries = state === 'failed' ? entriesAtFault(history[0]?.findings ?? []) : [];
  const [first, ...others] = entries;
  if (first === undefined) return STATE[state];
  const more = others.length === 0 ? '' : ` (i jeszcze: ${others.length})`;
  return ['bad', `Nowa wersja strony czeka, aż zostanie poprawiony wpis: ${first}${more}`];
}

function heldBackWords(heldBack: { readonly since: string }, now: number): readonly [Tone, string] {
  const since = momentInWords(Date.parse(heldBack.since), now);
  return [
    'warning',
    `Wcześniejsza wersja, przywrócona przez administratora ${since}; zostaje do najbliższej publikacji`,
  ];
}

function releaseInWords(
  { name, createdAt, notices }: PublisherStatus['releases'][number],
  { current, history }: PublisherStatus,
  known: ReadonlyMap<string, OutboxNotice>,
  now: number,
): Omit<ReleaseView, 'rollBackFrom'> {
  const attempt = history.find(({ release }) => release === name);
  const told = notices.map((id) => known.get(id)).filter((notice) => notice !== undefined);
  const named = told.slice(-NAMED_IN_A_RELEASE).reverse().map(changeInWords);
  const more = notices.length - named.length;
  const changes =
    notices.length === 0
      ? ['bez zmian w panelu (nowy dzień, termin albo nowa wersja programu)']
      : named.length === 0
        ? [`zmian w panelu: ${notices.length}`]
        : [...named, ...(more > 0 ? [`i jeszcze zmian: ${more}`] : [])];
  return {
    name,
    when: momentInWords(Date.parse(createdAt), now),
    took: attempt === undefined ? null : durationInWords(attempt.seconds),
    live: name === current?.name,
    changes,
  };
}

function changeInWords(notice: {
  readonly type: string;
  readonly title: string;
  readonly author?: string | null;
}): string {
  const verb = VERB[notice.type] ?? (goalOf(notice.type) === 'show' ? 'zmieniono' : 'usunięto');
  const title = notice.title === '' ? 'wpis bez tytułu' : `„${notice.title}”`;
  return `${title} – ${verb}${notice.author == null ? '' : ` (${notice.author})`}`;
}

function listed(changes: readonly string[]): string[] {
  const more = changes.length - NAMED_WAITING;
  const first = changes.slice(0, NAMED_WAITING);
  return more > 0 ? [...first, `i jeszcze: ${more}`] : first;
}

function refusalInWords(history: readonly Attempt[], now: number): SiteView['refusal'] {
  const index = history.findIndex(({ outcome }) => outcome === 'failed');
  const attempt = history[index];
  if (attempt === undefined) return null;
  const { because, cure, findings, toMend } = failureInWords(attempt, null);
  const when = momentInWords(Date.parse(attempt.finishedAt), now);
  return {
    headline: `${when}: ${because}`,
    details: index > 0 ? ['Późniejsza próba się udała.'] : cure === null ? [] : [cure],
    findings,
    toMend,
  };
}
