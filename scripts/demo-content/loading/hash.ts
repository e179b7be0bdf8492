import { createHash } from 'node:crypto';

/** A short fingerprint: equal texts have equal ones, different texts practically never. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
