// The worker that ends all workers: published as `sw.js` in the place of the real one, it deletes what was kept for this
// folder and takes itself off. It reloads nothing, so that no text is lost; the next visit asks the host again.
const STORES = `key-clinic:${new URL("./", self.location).pathname}:`;
/** What every folder's stores were called in earlier editions. */
const FORMER = "key-clinic-";

async function forget(name) {
  if (name.startsWith(STORES)) return caches.delete(name);
  if (!name.startsWith(FORMER)) return undefined;
  const store = await caches.open(name);
  await store.delete("./");
  return (await store.keys()).length === 0 && caches.delete(name);
}

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) =>
  event.waitUntil(
    (async () => {
      await Promise.all((await caches.keys()).map(forget));
      await self.registration.unregister();
    })(),
  ),
);
