import type { Core } from '@strapi/strapi';
import { type AddressChange, planRedirects, type Redirect } from './plan-redirects';

const REDIRECT = 'api::redirect.redirect';
/** The longest title the redirect type takes. */
const LONGEST_TITLE = 160;

/**
 * Brings the redirects in line with a page that appeared, moved or went away. Runs in the transaction
 * of the caller, and beneath the document service, so that it writes no notice of its own: the change
 * of the page has one already.
 */
export async function followPage(strapi: Core.Strapi, change: AddressChange): Promise<void> {
  const ends = [change.before, change.after].filter((address) => address !== null);
  if (ends.length === 0) return;
  const redirects = strapi.db.query(REDIRECT);
  const existing: Redirect[] = await redirects.findMany({
    select: ['id', 'from', 'to'],
    where: { $or: [{ from: { $in: ends } }, { to: { $in: ends } }] },
  });
  const plan = planRedirects(existing, change);
  for (const id of plan.remove) await redirects.delete({ where: { id } });
  for (const { id, to } of plan.retarget) await redirects.update({ where: { id }, data: { to } });
  if (plan.put === null) return;
  const data = { ...plan.put, title: plan.put.title.slice(0, LONGEST_TITLE) };
  const standing = existing.find(({ from }) => from === data.from);
  if (standing === undefined) {
    await redirects.create({ data: { ...data, publishedAt: new Date() } });
  } else {
    await redirects.update({ where: { id: standing.id }, data });
  }
}
