import { setTimeout as pause } from 'node:timers/promises';

const LOOK_EVERY_MS = 20;

/**
 * Asks for a page again and again, as an impatient visitor would, until it is as expected.
 *
 * @returns how long it took, in milliseconds.
 * @throws Error with the last answer when it never was.
 */
export async function untilPage(
  address: string,
  isAsExpected: (page: { readonly status: number; readonly html: string }) => boolean,
  patienceMs = 10 * 60_000,
): Promise<number> {
  const begun = performance.now();
  let last = { status: 0, html: '' };
  while (performance.now() - begun < patienceMs) {
    const answer = await fetch(address, { redirect: 'manual' });
    last = { status: answer.status, html: await answer.text() };
    if (isAsExpected(last)) return performance.now() - begun;
    await pause(LOOK_EVERY_MS);
  }
  throw new Error(
    `${address} was not as expected after ${patienceMs} ms; the last answer was ${last.status}: ${last.html.slice(0, 300)}`,
  );
}
