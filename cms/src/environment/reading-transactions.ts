import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';

const reading = new AsyncLocalStorage<true>();
const readActions: readonly string[] = ['findMany', 'findFirst', 'findOne', 'count'];

/** Whether the code that runs now only reads documents. */
export function isReading(): boolean {
  return reading.getStore() === true;
}

/**
 * Marks what only reads: Strapi opens a transaction for every reading of documents as well, and
 * such a one need not wait for a process that writes. Call in `register()`.
 */
export function markReading(strapi: Core.Strapi): void {
  strapi.documents.use((context, next) =>
    readActions.includes(context.action) ? reading.run(true, next) : next(),
  );
}
