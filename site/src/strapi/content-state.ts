import { z } from 'astro/zod';
import { BuildFailure } from '../build/build-failure.ts';
import { fetchSingle, type StrapiConnection } from './client.ts';

const states = z.record(z.string(), z.string());

const schema = z.object({
  entries: z.record(z.string(), states),
  files: states,
  refersTo: z.record(z.string(), z.array(z.string())),
});

/** What is published, without what it says; see cms/src/content-state/content-state.ts. */
export type ContentState = z.infer<typeof schema>;

/**
 * @returns null when this CMS does not know the question: an older one
 * @throws BuildFailure as in client.ts
 */
export async function fetchContentState(
  connection: StrapiConnection,
): Promise<ContentState | null> {
  const answer = await fetchSingle(connection, 'content-state', {});
  if (answer === null) return null;
  const result = schema.safeParse(answer);
  if (result.success) return result.data;
  throw new BuildFailure(
    'source-invalid',
    'Strapi does not say what has changed (/api/content-state). Is it of the same version as the site?',
  );
}
