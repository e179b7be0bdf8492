/**
 * The service worker, /sw.js: makes what was seen and what comes next readable without a connection.
 * It answers pages and their hashed parts; calendars, feeds, downloads, films, forms and everything
 * elsewhere stay the browser's business.
 */
import { answerPage } from './answer-page.ts';
import { saveCopy } from './copies.ts';
import { keepUp, OFFLINE_PAGE } from './fetch-ahead.ts';
import { answerPart, isPart } from './parts.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => {
  // Nothing of a page depends on the version of the worker, so it takes over at once.
  event.waitUntil(self.skipWaiting());
  event.waitUntil(
    fetch(OFFLINE_PAGE, { cache: 'no-cache' }).then((page) => saveCopy(OFFLINE_PAGE, page, true)),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
  // The request leaves while the worker starts; where it is not known, the page is fetched later.
  event.waitUntil(self.registration.navigationPreload?.enable());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate' && pathname.endsWith('/')) {
    event.respondWith(answerPage(event).catch(() => fetch(request)));
  } else if (isPart(request)) {
    event.respondWith(answerPart(request, (work) => event.waitUntil(work)));
  }
});

self.addEventListener('message', (event) => {
  if (!(event.source instanceof WindowClient)) return;
  // No connection, no storage: there is nothing to keep, and the page needs nothing of it.
  event.waitUntil(keepUp(new URL(event.source.url).pathname).catch(() => undefined));
});
