import type { Core } from '@strapi/strapi';
import { deliver } from './deliver';
import { reportMediaChanges } from './media-changes';
import { openQueue } from './queue';
import { startSender } from './sender';
import { readOutboxSettings } from './settings';
import { NOTICE_WRITTEN } from './write-notice';

/**
 * Makes changed files write notices, and starts the sender once the HTTP server listens: commands and
 * scripts load Strapi, too, and must not send. Call in `bootstrap()`.
 * @throws Error when PUBLISHER_URL or NOTICE_SECRET is malformed
 */
export function startOutbox(strapi: Core.Strapi): void {
  reportMediaChanges(strapi);
  const settings = readOutboxSettings(process.env);
  const { httpServer } = strapi.server;
  httpServer.once('listening', () => {
    if (settings === null) {
      strapi.log.warn('PUBLISHER_URL is not set: notices of changes are kept and not sent.');
      return;
    }
    const sender = startSender({
      queue: openQueue(strapi),
      deliver: (notice, cancelled) => deliver(settings, notice, cancelled),
      log: strapi.log,
    });
    strapi.eventHub.on(NOTICE_WRITTEN, async () => sender.wake());
    httpServer.once('close', () => void sender.stop());
  });
}
