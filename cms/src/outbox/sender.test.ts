import { expect, test, vi } from 'vitest';
import type { Answer, Verdict } from './answer';
import type { Queue } from './queue';
import { type SenderParts, startSender } from './sender';

type Row = { id: number; state: string; nextAttemptAt: number; attempts: number };

/** An outbox in memory. */
function memoryQueue(rows: Row[]): Queue {
  const waiting = (state: string) => {
    const row = rows.find((candidate) => candidate.state === state);
    return row === undefined ? null : { ...row, claimedUntil: null };
  };
  return {
    add: async () => {},
    oldestPending: async () => waiting('pending'),
    earliestRefused: async () => waiting('refused'),
    claim: async (id) => {
      const row = rows.find((candidate) => candidate.id === id);
      return row === undefined
        ? null
        : {
            id,
            messageId: `msg_${id}`,
            type: 'entry.publish',
            payload: {},
            attempts: row.attempts,
          };
    },
    settle: async (id, attempts, verdict: Verdict, now) => {
      const row = rows.find((candidate) => candidate.id === id);
      if (row === undefined) return;
      row.attempts = attempts;
      row.state = { delivered: 'delivered', later: 'pending', refused: 'refused' }[verdict.outcome];
      if ('pause' in verdict) row.nextAttemptAt = now.getTime() + verdict.pause;
    },
    wakeAll: async () => {},
    hurry: async (now) => {
      for (const row of rows) if (row.state === 'pending') row.nextAttemptAt = now.getTime();
    },
    prune: async () => {},
  };
}

const quiet: SenderParts['log'] = { info: () => {}, warn: () => {}, error: () => {} };
const row = (id: number): Row => ({ id, state: 'pending', nextAttemptAt: 0, attempts: 0 });

test('sends in order and stops', async () => {
  const rows = [row(1), row(2), row(3)];
  const sent: number[] = [];
  const sender = startSender({
    queue: memoryQueue(rows),
    deliver: async ({ id }): Promise<Answer> => {
      sent.push(id);
      return { status: 202, body: '' };
    },
    log: quiet,
  });
  await vi.waitUntil(() => rows.every(({ state }) => state === 'delivered'));
  await sender.stop();
  expect(sent).toEqual([1, 2, 3]);
});

test('what was written while it sleeps is sent at a wake', async () => {
  const rows: Row[] = [];
  const sender = startSender({
    queue: memoryQueue(rows),
    deliver: async () => ({ status: 202, body: '' }),
    log: quiet,
  });
  await new Promise((resolve) => setImmediate(resolve));
  rows.push(row(1));
  sender.wake();
  await vi.waitUntil(() => rows[0]?.state === 'delivered');
  await sender.stop();
});

test('a refused notice holds up nobody and is reported as an error', async () => {
  const rows = [row(1), row(2)];
  const error = vi.fn();
  const sender = startSender({
    queue: memoryQueue(rows),
    deliver: async ({ id }) => ({ status: id === 1 ? 401 : 202, body: '' }),
    log: { ...quiet, error },
  });
  await vi.waitUntil(() => rows[1]?.state === 'delivered');
  await sender.stop();
  expect(rows[0]?.state).toBe('refused');
  expect(error.mock.calls[0]?.[0]).toContain('NOTICE_SECRET');
});

test('an unaccepted notice holds those behind it', async () => {
  const rows = [row(1), row(2)];
  const sent: number[] = [];
  const sender = startSender({
    queue: memoryQueue(rows),
    deliver: async ({ id }) => {
      sent.push(id);
      return { failure: 'no answer' };
    },
    log: quiet,
  });
  await vi.waitUntil(() => rows[0]?.attempts === 1);
  await sender.stop();
  expect(sent).toEqual([1]);
});

test('a new notice does not sit out the pause of an old outage', async () => {
  const inFiveMinutes = Date.now() + 300_000;
  const rows: Row[] = [{ ...row(1), nextAttemptAt: inFiveMinutes, attempts: 12 }];
  const sent: number[] = [];
  const sender = startSender({
    queue: memoryQueue(rows),
    deliver: async ({ id }) => {
      sent.push(id);
      return { status: 202, body: '' };
    },
    log: quiet,
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(sent).toEqual([]);
  rows.push(row(2));
  sender.wake();
  await vi.waitUntil(() => rows.every(({ state }) => state === 'delivered'));
  await sender.stop();
  expect(sent).toEqual([1, 2]);
});
