import { randomUUID } from 'node:crypto';

/** What a notice can tell. `entry.update` is only for types without drafts. */
export type NoticeType =
  | 'entry.publish'
  | 'entry.unpublish'
  | 'entry.delete'
  | 'entry.update'
  | 'media.update';

/** What changed; `title` is for people who read the publisher's status. */
export type NoticeSubject = { uid: string; documentId: string; title: string };

/** A notice ready to be stored; `payload` is the body of the request (Standard Webhooks). */
export type Notice = {
  messageId: string;
  type: NoticeType;
  payload: { type: NoticeType; timestamp: string; data: NoticeSubject };
};

/** A notice of something that happened at `at`, under an id of its own. */
export function createNotice(type: NoticeType, data: NoticeSubject, at: Date): Notice {
  return {
    messageId: `msg_${randomUUID()}`,
    type,
    payload: { type, timestamp: at.toISOString(), data },
  };
}

/** One text for the entry a notice is about, by which the outbox finds it again. */
export function subjectKey({ uid, documentId }: Omit<NoticeSubject, 'title'>): string {
  return `${uid} ${documentId}`;
}
