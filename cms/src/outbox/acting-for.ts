import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { isPlainEntry, textOf } from '../publishing-rules/plain-entry';

const behalf = new AsyncLocalStorage<string>();

/** Makes changes on behalf of somebody who is not there: notices written by `run` carry this name. */
export function actFor<Result>(name: string, run: () => Result): Result {
  return behalf.run(name, run);
}

/**
 * The name of who makes the present change: on whose behalf it is made, else whose request it is. Null
 * for scripts and API tokens.
 */
export function whoActs(strapi: Core.Strapi): string | null {
  const named = behalf.getStore();
  if (named !== undefined) return named;
  const user: unknown = strapi.requestContext.get()?.state['user'];
  if (!isPlainEntry(user)) return null;
  return `${textOf(user, 'firstname')} ${textOf(user, 'lastname')}`.trim() || null;
}
