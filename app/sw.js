// Keeps the page for use without a network. It answers for the page alone: a request to another origin, and so a
// key, never passes through it. `xtask pack` puts the hash of the built page in.
const PAGE = "{page}";
const STORES = "key-clinic-";
const STORE = STORES + PAGE;

const hex = (bytes) => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");

/** Stores the page that was built together with this worker, and no other. */
async function keep() {
  const page = await fetch("./", { cache: "no-cache", credentials: "omit" });
  const sum = hex(await crypto.subtle.digest("SHA-256", await page.clone().arrayBuffer()));
  if (!page.ok || page.redirected || sum !== PAGE) throw new Error("This is not the page of this worker.");
  await (await caches.open(STORE)).put("./", page);
}

async function forgetOlder() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(STORES) && name !== STORE).map((name) => caches.delete(name)));
  await clients.claim();
}

const kept = async (request) => (await (await caches.open(STORE)).match("./")) ?? fetch(request);

const own = new Set(["./", "./index.html"].map((path) => new URL(path, self.location).href));

self.addEventListener("install", (event) => {
  // Where the browser can be told, requests of other kinds do not even wake this worker.
  event.addRoutes?.({ condition: { requestMode: "cors" }, source: "network" });
  event.waitUntil(keep());
});
self.addEventListener("activate", (event) => event.waitUntil(forgetOlder()));
self.addEventListener("message", (event) => {
  if (event.data === "update") self.skipWaiting();
});
self.addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method === "GET" && own.has(url.replace(/[?#].*$/, ""))) event.respondWith(kept(event.request));
});
