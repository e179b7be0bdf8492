import type { Surroundings } from './build-check-release.ts';
import { buildCheckRelease } from './build-check-release.ts';
import { dispatchToGitHub } from './github-target.ts';
import type { Publish } from './publishing-loop.ts';

/** Who publishes: this machine, or a workflow at GitHub (PUBLISH_TARGET). */
export function chooseTarget(around: Surroundings): Publish {
  const { PUBLISH_TARGET, GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_TOKEN } = around.environment;
  if (PUBLISH_TARGET === 'local') {
    return (notices, onStep, signal) => buildCheckRelease(around, notices, onStep, signal);
  }
  if (GITHUB_REPOSITORY === undefined || GITHUB_TOKEN === undefined) {
    throw new Error('PUBLISH_TARGET is github, but GITHUB_REPOSITORY or GITHUB_TOKEN is not set');
  }
  const target = {
    apiUrl: GITHUB_API_URL.replace(/\/+$/, ''),
    repository: GITHUB_REPOSITORY,
    token: GITHUB_TOKEN,
  };
  return (notices, onStep, signal) => {
    onStep('release');
    return dispatchToGitHub(target, notices, signal);
  };
}
