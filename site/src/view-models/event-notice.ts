import type { EventRecord } from './site-context.ts';

/**
 * The one sentence that must be read before anything else on an event's page, or null. What is to
 * come is judged first; an event that is over says what became of it.
 */
export function eventNotice({ dates, toCome, past }: EventRecord): string | null {
  if (dates.length === 0) return 'Termin nie jest jeszcze ustalony.';
  if (dates.every(({ status }) => status === 'cancelled')) return 'Wydarzenie odwołane.';
  const next = toCome[0];
  if (next === undefined) {
    const last = past.at(-1);
    if (last?.status === 'postponed') {
      return 'Wydarzenie przełożone. Nowy termin nie jest jeszcze znany.';
    }
    return last?.status === 'cancelled'
      ? 'Ostatni termin został odwołany. Wydarzenie już się zakończyło.'
      : 'Wydarzenie już się odbyło.';
  }
  if (toCome.every(({ status }) => status === 'cancelled')) {
    return 'Wszystkie pozostałe terminy odwołane.';
  }
  if (next.status === 'cancelled') return 'Najbliższy termin odwołany. Pozostałe terminy są niżej.';
  if (next.status === 'postponed') {
    return toCome.length === 1
      ? 'Wydarzenie przełożone. Nowy termin nie jest jeszcze znany.'
      : 'Najbliższy termin przełożony. Pozostałe terminy są niżej.';
  }
  if (next.status === 'rescheduled') return 'Zmiana terminu.';
  if (toCome.every(({ status }) => status === 'sold-out')) return 'Wszystkie miejsca są zajęte.';
  return next.status === 'sold-out' ? 'Na najbliższy termin nie ma już miejsc.' : null;
}
