import type { Core } from '@strapi/strapi';

/**
 * Gives a service of Strapi's admin, seen through the part of it that the caller uses.
 *
 * Strapi publishes no types for these services: each caller states in `Used` what it relies on,
 * as read in the source of the pinned version.
 *
 * @param uid for example `admin::role`
 * @throws when this version of Strapi has no such service
 */
export function adminService<Used>(strapi: Core.Strapi, uid: `admin::${string}`): Used {
  const service: unknown = strapi.service(uid);
  if (service === undefined) throw new Error(`This version of Strapi has no service ${uid}.`);
  return service as Used; // see above: untyped by Strapi
}
