import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';

const statusSchema = z.object({
  state: z.string(),
  current: z.object({ name: z.string() }).nullable(),
  last: z.object({ outcome: z.string(), reason: z.string().nullish() }).nullable(),
});

/** The panel may be empty (DEMO_CONTENT=0): a first build that fails is told, not waited for. */
const LIMIT_MS = 15 * 60_000;

/**
 * Waits until a release is live, or until the first build has failed.
 *
 * @param tell is called whenever the publisher's state changes.
 * @returns a few words for the closing lines: the release that is live, or why there is none yet.
 */
export async function waitForSite(
  publisherPort: number,
  tell: (line: string) => void,
): Promise<string> {
  const until = Date.now() + LIMIT_MS;
  let told = '';
  while (Date.now() < until) {
    const status = await readStatus(publisherPort);
    // The publisher may just be starting again; whoever watches over it tells of that.
    if (status === null) {
      await pause(300);
      continue;
    }
    const { state, current, last } = status;
    if (current !== null) return `(release ${current.name})`;
    if (last?.outcome === 'handed-over') return '(built by GitHub: PUBLISH_TARGET=github)';
    if (last?.outcome === 'failed') {
      return `(not published yet: ${last.reason ?? 'see the publisher’s status'})`;
    }
    if (state !== told) tell(state);
    told = state;
    await pause(300);
  }
  return '(still being built: see the publisher’s status)';
}

async function readStatus(port: number): Promise<z.infer<typeof statusSchema> | null> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/status`);
    return answer.ok ? statusSchema.parse(await answer.json()) : null;
  } catch (error) {
    if (error instanceof z.ZodError) throw error;
    return null;
  }
}
