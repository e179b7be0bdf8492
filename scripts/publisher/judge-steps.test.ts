import { describe, expect, it } from 'vitest';
import { judgeBuild, judgeCheck } from './judge-steps.ts';

const exit = (code: number) => ({ how: 'exit', code, lastLines: ['last'] }) as const;

describe('a build', () => {
  it('is good only when report and exit code say so', () => {
    const good = { ok: true as const, pages: 1, seconds: 1, nextChange: null, standing: [] };
    expect(judgeBuild(exit(0), good, 1)).toBeNull();
    expect(judgeBuild(exit(1), good, 1)).toMatchObject({ kind: 'build-fault' });
    expect(judgeBuild({ how: 'killed', by: 'SIGKILL', lastLines: [] }, good, 1)).toMatchObject({
      kind: 'build-fault',
    });
    expect(judgeBuild(exit(0), null, 1)?.reason).toContain('its last words: last');
  });
});

describe('a check', () => {
  it('is good only without findings', () => {
    expect(judgeCheck(exit(0), { ok: true, findings: [] }, 1)).toBeNull();
    const one = [{ check: 'axe' }];
    expect(judgeCheck(exit(1), { ok: false, findings: one }, 1)).toMatchObject({
      kind: 'check-failed',
      findings: one,
    });
    expect(judgeCheck(exit(0), { ok: true, findings: one }, 1)?.kind).toBe('check-failed');
    expect(judgeCheck(exit(2), null, 1)?.kind).toBe('check-fault');
    expect(judgeCheck(exit(0), { ok: false, findings: [] }, 1)?.kind).toBe('check-fault');
  });
});
