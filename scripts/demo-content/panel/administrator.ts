import { z } from 'zod';
import type { Panel } from './client.ts';

const me = z.object({ data: z.object({ id: z.number(), createdAt: z.string() }) });

/**
 * When the administrator we are was made: a new database has a new one, so it tells a database
 * that was thrown away from one whose content was deleted.
 */
export async function readAdministratorSince(panel: Panel): Promise<string> {
  const { data } = me.parse(await panel.request('GET', '/admin/users/me'));
  return `${data.id} ${data.createdAt}`;
}
