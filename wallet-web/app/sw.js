// Keeps the wallet's own page and hashed files, so that it opens without a connection. Answers of servers — offers,
// credentials, shares, status lists — are never kept here: they are secret or have to be fresh.
const cacheName = 'skillseal-wallet-1';

const isOwnFile = (url) =>
  url.origin === self.location.origin && url.pathname.startsWith('/assets/');

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(cacheName).then((cache) => cache.add('/')));
  self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  const removeOthers = caches
    .keys()
    .then((names) =>
      Promise.all(names.filter((name) => name !== cacheName).map((name) => caches.delete(name))),
    );
  event.waitUntil(Promise.all([removeOthers, self.clients.claim()]));
});

async function page(request) {
  const cache = await caches.open(cacheName);
  try {
    const fresh = await fetch(request);
    if (fresh.ok) await cache.put('/', fresh.clone());
    return fresh;
  } catch (reason) {
    const kept = await cache.match('/');
    if (kept === undefined) throw reason;
    return kept;
  }
}

async function file(request) {
  const cache = await caches.open(cacheName);
  const kept = await cache.match(request);
  if (kept !== undefined) return kept;
  const fresh = await fetch(request);
  if (fresh.ok) await cache.put(request, fresh.clone());
  return fresh;
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const url = new URL(request.url);
  if (request.mode === 'navigate' && url.origin === self.location.origin)
    event.respondWith(page(request));
  else if (isOwnFile(url)) event.respondWith(file(request));
});
