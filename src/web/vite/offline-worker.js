// Keeps the files of the page after the first visit, so that it opens without a network. Filled in when the page is built.
// Copies of the page below other addresses of the same host have caches too.
const MINE = `medinno ${self.registration.scope} `;
const KEPT = `${MINE}${'name'}`;
const FILES = 'files';

self.addEventListener('install', (event) => {
  // It does not take over from an older one, whose open pages still need its files.
  event.waitUntil(caches.open(KEPT).then((kept) => kept.addAll(FILES)));
});

self.addEventListener('activate', (event) => {
  const drop = async () => {
    const names = await caches.keys();
    const old = names.filter((name) => name.startsWith(MINE) && name !== KEPT);
    await Promise.all(old.map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(drop());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  const answer = async () => {
    const kept = await caches.open(KEPT);
    return (await kept.match(request, { ignoreSearch: true })) ?? fetch(request);
  };
  event.respondWith(answer());
});
