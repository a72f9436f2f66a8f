// Keeps the page for use without a network. It answers for the page alone: a request to another origin, and so a
// key, never passes through it. `xtask pack` puts the hash of the built page in.
const PAGE = "{page}";
const HASH = /^[0-9a-f]{64}$/;
const HOME = new URL("./", self.location);
// Other folders of the same origin may hold this page as well, of another edition.
const STORES = `key-clinic:${HOME.pathname}:`;
const STORE = STORES + PAGE;
/** What every folder's stores were called in earlier editions. */
const FORMER = "key-clinic-";

const hex = (bytes) => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
const sumOf = async (bytes) => hex(await crypto.subtle.digest("SHA-256", bytes));

/** Stores the page that was built together with this worker, and no other. */
async function keep() {
  const page = await fetch("./", { cache: "no-cache", credentials: "omit" });
  if (!page.ok || page.redirected || (await sumOf(await page.clone().arrayBuffer())) !== PAGE) throw new Error("This is not the page of this worker.");
  await (await caches.open(STORE)).put("./", page);
}

/** Deletes the older stores of this folder, and leaves those of others alone. */
async function forgetOlder() {
  for (const name of await caches.keys()) {
    if (name.startsWith(STORES) && HASH.test(name.slice(STORES.length)) && name !== STORE) await caches.delete(name);
    else if (name.startsWith(FORMER) && HASH.test(name.slice(FORMER.length))) await forgetFormer(name);
  }
  await clients.claim();
}

/** Equal editions in several folders shared a store. */
async function forgetFormer(name) {
  const store = await caches.open(name);
  await store.delete("./");
  if ((await store.keys()).length === 0) await caches.delete(name);
}

// Of the headers of what is kept only those that can take something away: every page of the origin can write the store.
const STRICT = ["content-security-policy", "x-frame-options", "x-content-type-options", "referrer-policy", "permissions-policy", "cross-origin-opener-policy", "cross-origin-resource-policy"];

/** What is kept, if it still is the page; else what the host has. */
async function answer(request) {
  const store = await caches.open(STORE);
  const page = await store.match("./");
  if (page) {
    const bytes = await page.arrayBuffer();
    if ((await sumOf(bytes)) === PAGE) {
      const headers = STRICT.filter((name) => page.headers.has(name)).map((name) => [name, page.headers.get(name)]);
      return new Response(bytes, { headers: [["content-type", "text/html; charset=utf-8"], ...headers] });
    }
    await store.delete("./");
  }
  return fetch(request);
}

const own = new Set(["./", "./index.html"].map((path) => new URL(path, HOME).href));

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
  if (method === "GET" && own.has(url.replace(/[?#].*$/, ""))) event.respondWith(answer(event.request));
});
