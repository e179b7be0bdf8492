interface Occurrence {
  readonly start?: string | null;
  readonly status?: string | null;
  readonly allDay?: boolean | null;
}

interface Recurrence {
  readonly frequency?: string | null;
  readonly ordinal?: string | null;
  readonly weekday?: string | null;
  readonly startTime?: string | null;
}

/** The part of an event that tells when it is; drafts may lack anything. */
export interface Dated {
  readonly occurrences?: readonly Occurrence[] | null;
  readonly recurrence?: Recurrence | null;
}

const timeZone = 'Europe/Warsaw';
const day: Intl.DateTimeFormatOptions = {
  weekday: 'short',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
};
const dayFormat = new Intl.DateTimeFormat('pl-PL', { ...day, timeZone });
const timeFormat = new Intl.DateTimeFormat('pl-PL', {
  hour: 'numeric',
  minute: '2-digit',
  timeZone,
});

function describeRule(rule: Recurrence): string {
  const which =
    rule.frequency === 'co miesiąc' ? `${rule.ordinal ?? ''} ${rule.weekday ?? ''}` : rule.weekday;
  const time = rule.startTime ? `, ${rule.startTime.slice(0, 5)}` : '';
  return `${rule.frequency ?? 'powtarza się'}: ${which?.trim() ?? ''}${time}`;
}

/**
 * Says in Polish when an event is: the next date, or the last one when all are past, with its
 * state unless it is simply planned, and how many further dates there are.
 *
 * @param now decides what is past; times are shown as clocks in Poland show them
 */
export function describeWhen({ occurrences, recurrence }: Dated, now: Date): string {
  const dates = (occurrences ?? [])
    .flatMap(({ start, ...rest }) => (start ? [{ ...rest, start: new Date(start) }] : []))
    .sort((one, other) => one.start.getTime() - other.start.getTime());
  const rule = recurrence ? describeRule(recurrence) : '';
  const next = dates.find(({ start }) => start >= now);
  const shown = next ?? (rule === '' ? dates.at(-1) : undefined);
  if (shown === undefined) return rule || 'brak terminu';

  const ahead = dates.filter(({ start }) => start >= now).length;
  const time = shown.allDay ? '' : `, ${timeFormat.format(shown.start)}`;
  const date = `${dayFormat.format(shown.start)}${time}`;
  const state = shown.status && shown.status !== 'zaplanowane' ? ` – ${shown.status}` : '';
  const more = ahead > 1 ? ` (i dalsze: ${ahead - 1})` : '';
  const past = next === undefined ? ' (minęło)' : '';
  return [`${date}${state}${more}${past}`, rule].filter(Boolean).join('; ');
}
