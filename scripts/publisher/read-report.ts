import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const finding = z.record(z.string(), z.unknown());

const buildReport = z.union([
  z.object({
    ok: z.literal(true),
    pages: z.int(),
    seconds: z.number(),
    nextChange: z.iso.datetime().nullable().default(null),
    standing: z.array(finding).default([]),
  }),
  z.object({
    ok: z.literal(false),
    kind: z.enum(['source-unavailable', 'source-invalid', 'content-invalid', 'site-fault']),
    message: z.string(),
    findings: z.array(finding).default([]),
  }),
]);

const checkReport = z.object({
  ok: z.boolean(),
  findings: z.array(finding),
  /** By check; `left` pages are for later runs. */
  checked: z.record(z.string(), z.object({ left: z.int().default(0) })).default({}),
});

/** What the site's build wrote at its end (BUILD_REPORT). */
export type BuildReport = z.infer<typeof buildReport>;
/** What the checks wrote at their end. */
export type CheckReport = z.infer<typeof checkReport>;

/** @returns null when there is no report or it is not one */
export const readBuildReport = (path: string) => read(path, buildReport);
/** @returns null when there is no report or it is not one */
export const readCheckReport = (path: string) => read(path, checkReport);

async function read<Report>(path: string, schema: z.ZodType<Report>): Promise<Report | null> {
  try {
    const result = schema.safeParse(JSON.parse(await readFile(path, 'utf8')));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}
