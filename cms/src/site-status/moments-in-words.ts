const timeZone = 'Europe/Warsaw';
const time = new Intl.DateTimeFormat('pl-PL', { hour: 'numeric', minute: '2-digit', timeZone });
const day = new Intl.DateTimeFormat('pl-PL', { day: 'numeric', month: 'long', timeZone });
const dayOfYear = new Intl.DateTimeFormat('pl-PL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone,
});
const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone });
const tenths = new Intl.NumberFormat('pl-PL', { maximumFractionDigits: 1 });

/** The day of a moment in Poland: '2026-11-24'. */
export function dayInPoland(moment: number): string {
  return isoDay.format(moment);
}

/** A moment as clocks in Poland show it: "14:32" today, else with its day, else with its year. */
export function momentInWords(moment: number, now: number): string {
  const [thatDay, today] = [isoDay.format(moment), isoDay.format(now)];
  if (thatDay === today) return time.format(moment);
  const format = thatDay.slice(0, 4) === today.slice(0, 4) ? day : dayOfYear;
  return `${format.format(moment)}, ${time.format(moment)}`;
}

/** A duration: "2,4 s", "48 s", "3 min", "2 godz.". */
export function durationInWords(seconds: number): string {
  if (seconds < 10) return `${tenths.format(seconds)} s`;
  if (seconds < 120) return `${Math.round(seconds)} s`;
  if (seconds < 7200) return `${Math.round(seconds / 60)} min`;
  return `${Math.round(seconds / 3600)} godz.`;
}
