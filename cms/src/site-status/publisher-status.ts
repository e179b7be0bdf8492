import { z } from 'zod';
import { type Finding, finding } from './finding';

const attempt = z.object({
  outcome: z.enum(['released', 'failed', 'unchanged', 'handed-over']),
  finishedAt: z.iso.datetime(),
  seconds: z.number().nonnegative(),
  notices: z.array(z.string()),
  release: z.string().optional(),
  kind: z.string().optional(),
  reason: z.string().optional(),
  findings: z.array(finding).default([]),
});

const publisherStatus = z.object({
  state: z.enum(['idle', 'waiting', 'building', 'checking', 'releasing', 'failed']),
  /** Accepted and not yet live, oldest first. */
  waiting: z.array(z.object({ id: z.string(), type: z.string(), title: z.string() })),
  running: z.object({ notices: z.array(z.string()) }).nullable(),
  heldBack: z.object({ name: z.string(), since: z.iso.datetime() }).nullable(),
  current: z
    .object({ name: z.string(), releasedAt: z.iso.datetime(), pages: z.int().nonnegative() })
    .nullable(),
  /** Newest first. */
  history: z.array(attempt),
  /** Newest first. */
  releases: z.array(
    z.object({ name: z.string(), createdAt: z.iso.datetime(), notices: z.array(z.string()) }),
  ),
  /** The last settled notice of the entry that was asked for. */
  entry: z
    .object({
      id: z.string(),
      type: z.string(),
      liveAt: z.iso.datetime(),
      release: z.string().nullable(),
    })
    .nullish(),
});

/** What the publisher's /status says, as far as the panel shows it. */
export type PublisherStatus = z.infer<typeof publisherStatus>;
export type Attempt = z.infer<typeof attempt>;

/** What is live and breaks a rule of publishing all the same, as the last good try found it. */
export function standingFindings({ history }: PublisherStatus): readonly Finding[] {
  return history.find(({ outcome }) => outcome !== 'failed')?.findings ?? [];
}

/** The publisher's status, or why there is none. */
export type PublisherAnswer =
  | { readonly ok: true; readonly status: PublisherStatus }
  | { readonly ok: false; readonly why: 'not-set' | 'silent' | 'nonsense' };

/** Reads the text of an answer; whatever is no status of a publisher is nonsense, not an error. */
export function readPublisherStatus(text: string): PublisherAnswer {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { ok: false, why: 'nonsense' };
  }
  const read = publisherStatus.safeParse(content);
  return read.success ? { ok: true, status: read.data } : { ok: false, why: 'nonsense' };
}
