import { z } from 'zod';

const KEY = 'warnings-published-with';
/** The entries remembered; who comes back to an older one is asked once more. */
const MOST_ENTRIES = 200;
const remembered = z.record(z.string(), z.array(z.string()));

/** The part of the browser's storage that is used. */
export type Memory = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * With which warnings an editor has published an entry from this browser.
 *
 * @param entry which entry, for example 'api::event.event abc'
 * @returns their messages; empty when none are remembered
 */
export function seenWarnings(memory: Memory, entry: string): readonly string[] {
  return read(memory)[entry] ?? [];
}

/**
 * Remembers with which warnings an entry is published; the entry's older ones are forgotten. A browser
 * that keeps nothing (its storage is full or forbidden) asks once more.
 */
export function rememberWarnings(memory: Memory, entry: string, messages: readonly string[]): void {
  const { [entry]: _older, ...others } = read(memory);
  const kept = Object.entries(others).slice(1 - MOST_ENTRIES);
  try {
    memory.setItem(KEY, JSON.stringify({ ...Object.fromEntries(kept), [entry]: messages }));
  } catch {
    // Nothing is lost but a question saved.
  }
}

function read(memory: Memory): Readonly<Record<string, readonly string[]>> {
  try {
    return remembered.parse(JSON.parse(memory.getItem(KEY) ?? '{}'));
  } catch {
    // What somebody else has left there is worth one question more.
    return {};
  }
}
