/**
 * Stands in for the worker where OFFLINE_READING=0: removes every copy and itself from visitors'
 * devices. Browsers fetch /sw.js anew on a visit, so it reaches everybody who comes back.
 */
declare const self: ServiceWorkerGlobalScope;

export {};

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.map((name) => caches.delete(name))))
      .then(() => self.registration.unregister()),
  );
});
