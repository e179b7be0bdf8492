const LOOK_EVERY_MS = 30_000;
const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Warsaw' });

/** The calendar day in Poland, "2026-11-23", whatever the zone of this machine. */
export function polishDay(instant: Date): string {
  return DAY.format(instant);
}

export interface Clock {
  /** The day the live pages were made for; an older one than today is told at once. */
  readonly pagesDay: string;
  /** When the live pages change by themselves during a day, ISO 8601; null when they do not. */
  readonly nextChange: () => Promise<string | null>;
  /** Told why a build is due, once for each reason. */
  readonly onDue: (why: string) => void;
}

/**
 * Tells of every new day – pages say "dziś", and an event of yesterday moves to the archive – and of
 * every moment within a day at which a page changes. The clock is looked at twice a minute instead
 * of once at the right moment, because a timer sleeps with the machine and knows nothing of a clock
 * that is set.
 *
 * @returns stops the clock
 */
export function watchClock({ pagesDay, nextChange, onDue }: Clock): () => void {
  let day = pagesDay;
  let told: string | null = null;
  const look = async () => {
    const now = new Date();
    const today = polishDay(now);
    const change = await nextChange();
    const isDue = change !== null && change !== told && Date.parse(change) <= now.getTime();
    if (isDue) told = change;
    if (today !== day) {
      day = today;
      onDue(`${today} has begun`);
    } else if (isDue) onDue(`pages change at ${change}`);
  };
  void look();
  const timer = setInterval(() => void look(), LOOK_EVERY_MS);
  return () => clearInterval(timer);
}
