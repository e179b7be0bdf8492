import type { Core } from '@strapi/strapi';
import { whoActs } from './acting-for';
import { createNotice, type NoticeSubject, type NoticeType } from './notice';
import { openQueue } from './queue';

/** The event that tells the sender of this process that a notice was committed. */
export const NOTICE_WRITTEN = 'outbox.notice-written';

/**
 * Writes a notice in the transaction of the caller, so that it exists exactly when the change does, and
 * wakes the sender after the commit. Must run inside `strapi.db.transaction`.
 */
export async function writeNotice(
  strapi: Core.Strapi,
  type: NoticeType,
  subject: NoticeSubject,
): Promise<void> {
  const now = new Date();
  await openQueue(strapi).add(createNotice(type, subject, now), now, whoActs(strapi));
  await strapi.db.transaction(({ onCommit }) => {
    onCommit(() => void strapi.eventHub.emit(NOTICE_WRITTEN));
  });
}
