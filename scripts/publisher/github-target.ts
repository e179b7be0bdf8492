import type { Result } from './outcome.ts';

interface GitHubTarget {
  /** Without a slash at its end, such as https://api.github.com */
  readonly apiUrl: string;
  /** owner/name */
  readonly repository: string;
  readonly token: string;
}

/** A payload may be 64 kB; the workflow builds everything anyway, the ids only tell why. */
const namedIds = 200;

/**
 * Asks GitHub to run the workflow that builds and publishes, instead of building here.
 *
 * Never throws. What may pass (no network, 5xx, rate limits) is told from what will not (a wrong
 * token, no such repository).
 *
 * @param notices ids of what changed
 * @see https://docs.github.com/en/rest/repos/repos#create-a-repository-dispatch-event
 */
export async function dispatchToGitHub(
  target: GitHubTarget,
  notices: readonly string[],
  signal: AbortSignal,
): Promise<Result> {
  const address = `${target.apiUrl}/repos/${target.repository}/dispatches`;
  try {
    const answer = await fetch(address, {
      method: 'POST',
      headers: {
        Accept: 'application/vnd.github+json',
        Authorization: `Bearer ${target.token}`,
        'Content-Type': 'application/json',
        'User-Agent': 'publisher',
        'X-GitHub-Api-Version': '2022-11-28',
      },
      body: JSON.stringify({
        event_type: 'content-published',
        client_payload: { ids: notices.slice(0, namedIds), count: notices.length },
      }),
      redirect: 'error',
      signal: AbortSignal.any([signal, AbortSignal.timeout(30_000)]),
    });
    const words = (await answer.text()).slice(0, 300);
    if (answer.ok) return { outcome: 'handed-over' };
    return {
      outcome: 'failed',
      kind: mayPass(answer) ? 'github-unavailable' : 'github-refused',
      reason: `POST ${address} was answered ${answer.status}: ${words}`,
    };
  } catch (error) {
    const why = error instanceof Error ? (error.cause ?? error.message) : error;
    return {
      outcome: 'failed',
      kind: 'github-unavailable',
      reason: `POST ${address} had no answer: ${why}`,
    };
  }
}

/** GitHub answers 403 or 429 when it has been asked too often, and 403 as well for a lack of rights. */
function mayPass(answer: Response): boolean {
  const limited =
    answer.headers.has('retry-after') || answer.headers.get('x-ratelimit-remaining') === '0';
  return (
    answer.status >= 500 ||
    answer.status === 408 ||
    answer.status === 429 ||
    (answer.status === 403 && limited)
  );
}
