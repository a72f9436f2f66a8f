// The installed page: kept for use without a network, updated on a press, and taken off by a worker that ends it.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { clinic } from "./lib/clinic.mjs";
import { KEYS } from "./lib/keys.mjs";
import { models } from "./lib/plays.mjs";
import { BELOW, DIST, startSite } from "./lib/site.mjs";
import { visit } from "./lib/visit.mjs";

const examine = clinic();
const APP = join(dirname(fileURLToPath(import.meta.url)), "../../app");
const ROOM = mkdtempSync(join(tmpdir(), "key-clinic-installed-"));
after(() => rmSync(ROOM, { recursive: true, force: true }));

const ERROR = '{"error":{"code":429,"status":"RESOURCE_EXHAUSTED","message":"Resource has been exhausted"}}';
const read = (name) => readFileSync(join(DIST, name));
const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");

/** The built page with changes: `page` and `worker` make other texts of index.html and sw.js. */
function edition(name, { page = (text) => text, worker = (text) => text }) {
  const folder = join(ROOM, name);
  cpSync(DIST, folder, { recursive: true });
  const text = page(read("index.html").toString());
  writeFileSync(join(folder, "index.html"), text);
  const script = read("sw.js").toString().replace(sha256(read("index.html")), sha256(text));
  writeFileSync(join(folder, "sw.js"), worker(script));
  return folder;
}

const NEWER = edition("newer", { page: (text) => text.replace("<html ", "<html data-edition=2 ") });
const OFF = edition("off", { worker: () => readFileSync(join(APP, "off.js"), "utf8") });
const MEDDLED = edition("meddled", { worker: (text) => text.replace(/[0-9a-f]{64}/, "0".repeat(64)) });

/** A visitor of a host of its own, which a test may change or stop. */
async function withSite({ visitor, folder, rules, path = "/" }, look) {
  const site = await startSite(folder, rules);
  const guest = await visit(visitor.context.browser(), site.origin, { path });
  try {
    await look({ guest, page: guest.page, site });
    await guest.assertQuiet();
  } finally {
    await guest.close();
    await site.close().catch(() => {});
  }
}

/** Waits until the page is kept and the worker answers for it. */
const kept = (page) =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active.state !== "activated") await new Promise((done) => active.addEventListener("statechange", done, { once: true }));
    return caches.keys();
  });

/** The name of the store of a folder's page. */
const storeOf = (path, folder = DIST) => `key-clinic:${path}:${sha256(readFileSync(join(folder, "index.html")))}`;

const edited = (page) => page.evaluate(() => document.documentElement.dataset.edition);

examine("the manifest names what an installation needs", async ({ page }) => {
  const manifest = JSON.parse(read("manifest.webmanifest"));
  for (const name of ["name", "short_name", "id", "start_url", "scope"]) assert.ok(manifest[name], name);
  assert.equal(manifest.display, "standalone");
  const sizes = manifest.icons.filter(({ type }) => type === "image/png").map(({ src, sizes }) => [Buffer.from(src.split("base64,")[1], "base64"), sizes]);
  assert.equal(sizes.length, 3);
  for (const [png, size] of sizes) assert.equal(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, size);
  for (const size of ["192x192", "512x512"]) assert.ok(manifest.icons.some((icon) => icon.sizes === size && !icon.purpose), size);
  assert.ok(manifest.icons.some(({ purpose }) => purpose === "maskable"));
  const devtools = await page.context().newCDPSession(page);
  const { errors } = await devtools.send("Page.getAppManifest");
  assert.deepEqual(errors, []);
  const { installabilityErrors } = await devtools.send("Page.getInstallabilityErrors");
  // Every context of a test is a private window.
  assert.deepEqual(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== "in-incognito"), []);
});

for (const path of ["/", BELOW]) {
  examine(`kept at ${path}, the page works with its host gone`, async ({ visitor, provider }) => {
    await withSite({ visitor, path }, async ({ guest, page, site }) => {
      assert.deepEqual(await kept(page), [storeOf(path)]);
      await site.pause();
      await page.reload();
      await guest.ready();
      await guest.paste(ERROR);
      assert.notEqual((await guest.verdict("text")).id, "unrecognized");
      provider.play(models(2));
      await guest.paste(KEYS.auth);
      const answered = page.waitForResponse((response) => response.url().startsWith("https:"));
      await guest.check();
      assert.equal((await guest.verdict("check")).id, "key_lists_models");
      assert.equal((await answered).fromServiceWorker(), false, "a key passed through the worker");
    });
  });
}

examine("a newer page waits for a press, and never reloads over a text", async ({ visitor }) => {
  await withSite({ visitor }, async ({ guest, page, site }) => {
    await kept(page);
    site.show(NEWER);
    await page.reload();
    await guest.ready();
    const notice = page.locator("#update");
    await notice.waitFor({ state: "visible" });
    assert.equal(await edited(page), undefined, "the newer page came without a press");
    await guest.paste(KEYS.auth);
    await guest.press("update");
    assert.match(await notice.innerText(), /Clear the box first/);
    await page.waitForTimeout(300);
    assert.equal(await guest.box.inputValue(), KEYS.auth);
    const other = await page.context().newPage();
    await other.goto(guest.url);
    await other.waitForSelector("html[data-ready]");
    await other.locator("#paste").fill("half a text");
    await guest.clear();
    await guest.press("update");
    await page.waitForFunction(() => document.documentElement.dataset.edition === "2" && document.documentElement.dataset.ready);
    assert.equal(await other.locator("#paste").inputValue(), "half a text", "another tab was reloaded");
    assert.deepEqual(await page.evaluate(() => caches.keys()), [storeOf("/", NEWER)]);
    await other.close();
  });
});

examine("the worker that ends all workers forgets the page and reloads nothing", async ({ visitor }) => {
  await withSite({ visitor }, async ({ guest, page, site }) => {
    await kept(page);
    site.show(OFF);
    await page.reload();
    await guest.ready();
    await guest.paste(KEYS.auth);
    const gone = async () => (await caches.keys()).length === 0 && (await navigator.serviceWorker.getRegistrations()).length === 0;
    for (let wait = 0; !(await page.evaluate(gone)) && wait < 50; wait += 1) await page.waitForTimeout(100);
    assert.ok(await page.evaluate(gone), "something is left of the worker");
    assert.equal(await guest.box.inputValue(), KEYS.auth);
    site.show(NEWER);
    await page.reload();
    assert.equal(await edited(page), "2", "the page still comes from the worker");
  });
});

examine("a worker keeps no page but the one it was built with", async ({ visitor }) => {
  await withSite({ visitor, folder: MEDDLED }, async ({ guest, page }) => {
    await page.waitForTimeout(500);
    assert.deepEqual(await page.evaluate(() => caches.keys().then((names) => Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length)))), []);
    await guest.paste(ERROR);
    assert.notEqual((await guest.verdict("text")).id, "unrecognized");
  });
});

/** Any page of the origin may write into a store. */
const POISONS = {
  "another page": { body: "<script>document.title = 'POISONED'</script>", headers: { "content-type": "text/html" } },
  "the page with more behind it": { behind: "<script>document.title = 'POISONED'</script>", headers: { "content-type": "text/html" } },
  "the page under another type": { behind: "", headers: { "content-type": "text/plain" } },
  "the page with a way out": { behind: "", headers: { "content-type": "text/html", refresh: "0;url=/poisoned" } },
  nothing: { body: "", headers: {} },
};
for (const [name, { body, behind, headers }] of Object.entries(POISONS)) {
  examine(`what lies in the store is not served unless it is the page: ${name}`, async ({ visitor }) => {
    await withSite({ visitor }, async ({ guest, page, site }) => {
      await kept(page);
      await page.evaluate(
        async ([text, tail, given]) => {
          for (const name of await caches.keys()) {
            const store = await caches.open(name);
            for (const request of await store.keys()) {
              const page = await (await store.match(request)).text();
              await store.put(request, new Response(text ?? page + tail, { headers: given }));
            }
          }
        },
        [body, behind, headers],
      );
      const asked = site.asked.length;
      await page.reload();
      await guest.ready();
      await page.waitForTimeout(300);
      assert.equal(page.url(), guest.url);
      assert.notEqual(await page.title(), "POISONED");
      await guest.paste(ERROR);
      assert.notEqual((await guest.verdict("text")).id, "unrecognized");
      if (behind !== "") assert.ok(site.asked.slice(asked).includes("/"), "the host was not asked");
    });
  });
}

examine("two folders of one origin leave each other's page alone", async ({ visitor }) => {
  await withSite({ visitor }, async ({ guest, page, site }) => {
    await kept(page);
    const other = await page.context().newPage();
    await other.goto(`${site.origin}${BELOW}`);
    await other.waitForSelector("html[data-ready]");
    assert.deepEqual((await kept(other)).sort(), [storeOf("/"), storeOf(BELOW)].sort());
    await other.close();
    await site.pause();
    for (const path of ["/", BELOW]) {
      await page.goto(`${site.origin}${path}`);
      await guest.ready();
      await guest.paste(ERROR);
      assert.notEqual((await guest.verdict("text")).id, "unrecognized");
    }
    await page.goto(guest.url);
    await guest.ready();
  });
});

examine("of the stores of earlier editions only this folder's pages go", async ({ visitor }) => {
  await withSite({ visitor }, async ({ page, site }) => {
    await kept(page);
    const shared = `key-clinic-${"a".repeat(64)}`;
    const own = `key-clinic-${"b".repeat(64)}`;
    const strange = ["key-clinic-notes", "key-clinic:/elsewhere/:" + "c".repeat(64)];
    await page.evaluate(
      async ([both, one, others, below]) => {
        const put = async (name, path) => (await caches.open(name)).put(path, new Response("earlier"));
        for (const path of ["/", below]) await put(both, path);
        await put(one, "/");
        for (const name of others) await put(name, "/");
      },
      [shared, own, strange, BELOW],
    );
    site.show(NEWER);
    await page.reload();
    await page.waitForSelector("#update:not([hidden])");
    await page.locator('[data-action="update"]').click();
    await page.waitForFunction(() => document.documentElement.dataset.edition === "2" && document.documentElement.dataset.ready);
    const names = await page.evaluate(() => caches.keys());
    assert.deepEqual(names.sort(), [storeOf("/", NEWER), shared, ...strange].sort());
    const paths = await page.evaluate(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname), shared);
    assert.deepEqual(paths, [BELOW]);
    await page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))));
  });
});

examine("a text typed right after Update stays, and so does the offer", async ({ visitor }) => {
  await withSite({ visitor }, async ({ guest, page, site }) => {
    await kept(page);
    site.show(NEWER);
    await page.reload();
    await guest.ready();
    await page.locator("#update").waitFor({ state: "visible" });
    await page.evaluate(() => {
      document.querySelector('[data-action="update"]').click();
      document.querySelector("#paste").value = "typed";
    });
    await page.waitForTimeout(1000);
    assert.equal(await guest.box.inputValue(), "typed");
    assert.equal(await edited(page), undefined);
    assert.ok(await page.locator("#update").isVisible(), "the offer is gone, and the old page stays");
    await guest.box.fill("");
    await guest.press("update");
    await page.waitForFunction(() => document.documentElement.dataset.edition === "2" && document.documentElement.dataset.ready);
  });
});

examine("with the headers of _headers it is kept all the same, and nobody frames it", async ({ visitor }) => {
  await withSite({ visitor, rules: read("_headers").toString() }, async ({ page, site }) => {
    assert.equal((await kept(page)).length, 1);
    const frame = await startSite(edition("frame", { page: () => `<!doctype html><iframe src="${site.origin}/"></iframe>` }));
    const context = await page.context().browser().newContext();
    const other = await context.newPage();
    await other.goto(`${frame.origin}/`);
    await other.waitForTimeout(500);
    assert.equal(await other.frames()[1].locator("#paste").count(), 0, "another page framed this one");
    await context.close();
    await frame.close();
  });
});

examine("the worker hears four events, and asks for the page only", () => {
  const source = read("sw.js").toString();
  const heard = [...source.matchAll(/addEventListener\("(\w+)"/g)].map(([, name]) => name);
  assert.deepEqual(heard.sort(), ["activate", "fetch", "install", "message"]);
  assert.doesNotMatch(source, /https?:|importScripts|clients\.(?!claim)/);
});

examine("from a disk there is no worker and no manifest", async ({ visitor }) => {
  const saved = await visit(visitor.context.browser(), pathToFileURL(DIST).href, { path: "/index.html" });
  assert.equal(await saved.page.locator("[data-hosted]").count(), 0);
  const devtools = await saved.page.context().newCDPSession(saved.page);
  assert.equal((await devtools.send("Page.getAppManifest")).data ?? "", "");
  await saved.assertQuiet();
  await saved.close();
});
