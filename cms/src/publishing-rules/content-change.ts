/** What a call of the document service does to what visitors see. */
export type Change = 'publish' | 'unpublish' | 'delete' | 'live' | 'none';

/**
 * Tells what an action of the document service means for visitors.
 * @param action the name of the action, as Strapi gives it to a middleware
 * @param hasDrafts whether the type has drafts; without them every write is live at once
 * @param status the `status` parameter of the action
 */
export function changeOf(action: string, hasDrafts: boolean, status: unknown): Change {
  if (action === 'delete') return 'delete';
  if (!hasDrafts) {
    return action === 'create' || action === 'update' || action === 'clone' ? 'live' : 'none';
  }
  if (action === 'publish' || action === 'unpublish') return action;
  if ((action === 'create' || action === 'update') && status === 'published') return 'publish';
  return 'none';
}
