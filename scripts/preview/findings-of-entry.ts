import { z } from 'zod';

const answerSchema = z.object({
  data: z.object({
    findings: z.array(
      z.object({
        severity: z.enum(['error', 'warning']),
        where: z.string(),
        sentence: z.string(),
      }),
    ),
  }),
});

/** What the panel's rules say of an entry, in Polish and in the panel's names of fields. */
export type PanelFinding = z.infer<typeof answerSchema>['data']['findings'][number];

const TIMEOUT_MS = 5_000;

/**
 * Asks the panel what its rules find, with the signed link that the editor came with.
 *
 * @param strapiUrl where the panel's server is
 * @param link query of the link
 * @returns null when there is no usable answer; the preview is shown without it
 */
export async function findingsOfEntry(
  strapiUrl: string,
  link: URLSearchParams,
): Promise<readonly PanelFinding[] | null> {
  try {
    const response = await fetch(`${strapiUrl}/preview-findings?${link}`, {
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok) return null;
    return answerSchema.parse(await response.json()).data.findings;
  } catch {
    return null;
  }
}
