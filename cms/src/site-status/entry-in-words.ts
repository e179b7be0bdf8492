import type { EntryKey } from './ask-publisher';
import { type EntryState, type Failure, type Goal, isBusy, type Step } from './entry-state';
import { entriesAtFault, failureInWords, findingsAt } from './failure-in-words';
import type { Finding } from './finding';
import { durationInWords, momentInWords } from './moments-in-words';
import { NOBODY_SEES } from './publisher-in-words';
import { type EntryView, WHILE_BUSY, WHILE_UNKNOWN } from './views';

const STEPS: readonly (readonly [Step, string])[] = [
  ['noted', 'zapisano'],
  ['queued', 'w kolejce'],
  ['building', 'budowanie'],
  ['checking', 'sprawdzanie'],
  ['releasing', 'wystawianie'],
];

const DETAIL_OF_STEP: { readonly [step in Step]: string } = {
  noted: 'Zmiana jest zapisana i zaraz trafi do programu, który składa stronę.',
  queued: 'Program, który składa stronę, zaraz zacznie.',
  building: 'Powstaje nowa wersja strony.',
  checking: 'Trwa kontrola dostępności i poprawności.',
  releasing: 'Nowa wersja właśnie zastępuje poprzednią.',
};

const OLD_STAYS = 'Na stronie pozostaje poprzednia wersja.';

const HOLDS_UP = 'Przez ten wpis nowa wersja strony nie może się ukazać';
const TO_BE_MENDED =
  'Wpis jest na stronie, ale nie spełnia zasad, które doszły po jego publikacji. Popraw to, co wymieniono niżej: bez tego nie da się go opublikować ponownie.';
const MEND_AND_PUBLISH = 'Popraw to, co wymieniono niżej, i opublikuj jeszcze raz.';

type Words = Pick<EntryView, 'tone' | 'headline'> &
  Partial<Pick<EntryView, 'details' | 'findings' | 'toMend' | 'steps'>>;

/**
 * Says in Polish where an entry stands.
 *
 * @param shown what else is known: which entry it is, the page's address when visitors find one
 * there, whether the draft has changes that were not published, and what the site waits for
 * @param now moments of this day are told by their hour alone
 */
export function entryInWords(
  state: EntryState,
  shown: {
    readonly key: EntryKey;
    readonly link: string | null;
    readonly hasUnpublishedChanges: boolean;
    /** Of the last try, when it failed. */
    readonly obstacles: readonly Finding[];
    /** What is live and breaks a rule of publishing all the same. */
    readonly standing: readonly Finding[];
  },
  now: number,
): EntryView {
  const said = wordsOf(state, shown.key, now);
  const { details = [], findings = [], toMend = [], steps = [], ...words } = said;
  const changes =
    shown.hasUnpublishedChanges && state.is !== 'draft'
      ? ['Zapisane zmiany w szkicu nie są jeszcze opublikowane.']
      : [];
  // Another entry was published, and this one does not fit it: nobody told its editor so far.
  const obstacles = state.is === 'failed' ? [] : findingsAt(shown.obstacles, shown.key);
  const standing = state.is === 'live' ? findingsAt(shown.standing, shown.key) : [];
  return {
    ...words,
    ...(standing.length === 0 ? {} : { tone: 'warning' }),
    ...(obstacles.length === 0 ? {} : { tone: 'bad', headline: HOLDS_UP }),
    details: [
      ...(obstacles.length === 0 ? [] : [`${words.headline}.`, MEND_AND_PUBLISH]),
      ...details,
      ...(standing.length === 0 ? [] : [TO_BE_MENDED]),
      ...changes,
    ],
    findings: [...findings, ...obstacles, ...standing],
    toMend,
    steps,
    link: shown.link,
    askAgainAfter: isBusy(state) ? WHILE_BUSY : state.is === 'unknown' ? WHILE_UNKNOWN : null,
  };
}

function wordsOf(state: EntryState, key: EntryKey, now: number): Words {
  switch (state.is) {
    case 'draft':
      return {
        tone: 'neutral',
        headline: 'Szkic',
        details: ['Tego wpisu nie ma na stronie. Pojawi się, gdy klikniesz „Opublikuj”.'],
      };
    case 'under-way':
      return underWay(state.goal, state.step);
    case 'live':
      return live(state, now);
    case 'handed-over':
      return {
        tone: 'neutral',
        headline: `Przekazano do GitHuba ${momentInWords(state.since, now)}`,
        details: [`GitHub zbuduje i sprawdzi stronę; ${resultOf(state.goal)} za kilka minut.`],
      };
    case 'rolled-back':
      return {
        tone: 'warning',
        headline: 'Nie na stronie: przywrócono wcześniejszą wersję',
        details: [
          `Administrator cofnął stronę ${momentInWords(state.since, now)}. Najbliższa publikacja czegokolwiek pokaże znowu wszystkie zmiany, także tę.`,
        ],
      };
    case 'failed':
      return failed(state, key);
    case 'not-accepted':
      return {
        tone: 'bad',
        headline: 'Nieprzyjęte przez program, który składa stronę',
        details: [
          `Zmiana jest zapisana i nie zginie. ${OLD_STAYS} Powiadom administratora: przyczyna jest w dzienniku panelu.`,
        ],
      };
    case 'unknown':
      return { tone: 'warning', ...NOBODY_SEES[state.why] };
  }
}

function underWay(goal: Goal, step: Step): Words {
  const reached = STEPS.findIndex(([name]) => name === step);
  const name = STEPS[reached]?.[1] ?? '';
  const end = goal === 'show' ? 'na stronie' : 'zdjęte ze strony';
  return {
    tone: 'busy',
    headline: goal === 'show' ? capitalized(name) : `Zdejmowanie ze strony: ${name}`,
    details: [DETAIL_OF_STEP[step]],
    steps: [...STEPS.map(([, each]) => each), end].map((each, index) => ({
      name: each,
      at: index < reached ? 'done' : index === reached ? 'now' : 'ahead',
    })),
  };
}

function live({ goal, since, seconds }: Extract<EntryState, { is: 'live' }>, now: number): Words {
  const took =
    seconds === null
      ? []
      : [`Od kliknięcia w panelu do zmiany na stronie: ${durationInWords(seconds)}.`];
  if (goal === 'show') {
    const when = since === null ? '' : ` od ${momentInWords(since, now)}`;
    return { tone: 'good', headline: `Na stronie${when}`, details: took };
  }
  const when = since === null ? '' : ` ${momentInWords(since, now)}`;
  return {
    tone: 'neutral',
    headline: `Szkic, zdjęte ze strony${when}`,
    details: [...took, 'Pod dawnym adresem jest informacja, że treść wycofano.'],
  };
}

function failed(
  { goal, failure, again }: Extract<EntryState, { is: 'failed' }>,
  key: EntryKey,
): Words {
  const { because, cure, findings, toMend } = failureInWords(failure, key);
  const old =
    goal === 'show' ? OLD_STAYS : 'Wpis jest wycofany w panelu, ale na stronie jeszcze widoczny.';
  return again
    ? {
        tone: 'warning',
        headline: `Jeszcze nie, bo ${because}`,
        details: [`${old} Program spróbuje ponownie sam, nic nie trzeba robić.`],
        findings,
        toMend,
      }
    : {
        tone: 'bad',
        headline: isOfOthers(failure, key) ? `Czeka, bo ${because}` : `Odrzucone, bo ${because}`,
        details: [old, ...(cure === null ? [] : [cure])],
        findings,
        toMend,
      };
}

/** Whether all that was found can be mended in other entries, so that this one is well. */
function isOfOthers({ findings }: Failure, key: EntryKey): boolean {
  return entriesAtFault(findings).length > 0 && findingsAt(findings, key).length === 0;
}

function resultOf(goal: Goal): string {
  return goal === 'show' ? 'zmiana będzie na stronie' : 'wpis zniknie ze strony';
}

function capitalized(text: string): string {
  return text.charAt(0).toLocaleUpperCase('pl') + text.slice(1);
}
