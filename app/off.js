// The worker that ends all workers: published as `sw.js` in the place of the real one, it deletes what was kept and
// takes itself off. It reloads nothing, so that no text is lost; the next visit asks the host again.
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) =>
  event.waitUntil(
    (async () => {
      const names = await caches.keys();
      await Promise.all(names.filter((name) => name.startsWith("key-clinic-")).map((name) => caches.delete(name)));
      await self.registration.unregister();
    })(),
  ),
);
