// After a fault of its own the page is dead: nothing of what it held is left, and it says so.
import assert from "node:assert/strict";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { pathToFileURL } from "node:url";
import { clinic } from "./lib/clinic.mjs";
import { KEYS } from "./lib/keys.mjs";
import { later, models } from "./lib/plays.mjs";
import { DIST } from "./lib/site.mjs";
import { visit } from "./lib/visit.mjs";

const examine = clinic();
const ROOM = mkdtempSync(join(tmpdir(), "key-clinic-trapped-"));
after(() => rmSync(ROOM, { recursive: true, force: true }));

/** Lets a test make whatever the wasm calls of the browser fail, from its own code on, and keeps hold of the memory. */
const FRAGILE = `(() => {
  const real = WebAssembly.instantiate.bind(WebAssembly);
  WebAssembly.instantiate = async (bytes, imports) => {
    for (const part of Object.values(imports)) {
      for (const [name, run] of Object.entries(part)) {
        if (typeof run !== "function") continue;
        part[name] = (...given) => {
          window.__called = (window.__called ?? 0) + 1;
          if (window.__fault && window.__after-- <= 0) throw window.__fault();
          return run(...given);
        };
      }
    }
    const built = await real(bytes, imports);
    window.__memory = built.instance.exports.memory;
    return built;
  };
})()`;

const FAULTS = {
  "a trap": `new WebAssembly.RuntimeError("unreachable")`,
  "an exception of the browser": `new TypeError("of the test")`,
  "no room on the stack": `new RangeError("Maximum call stack size exceeded")`,
  "something that is no error": `"a text"`,
};
const TOLERATED = /unreachable|of the test|Maximum call stack|a text/;

/** From now on the wasm's call of the browser after so many fails. */
const breakAfter = (page, calls, fault) =>
  page.evaluate(([after, source]) => Object.assign(window, { __after: after, __fault: new Function(`return ${source}`) }), [calls, fault]);

const isZero = (page) => page.evaluate(() => new Uint8Array(window.__memory.buffer).every((byte) => byte === 0));

/** Everything of the page that can be seen or read. */
async function assertDead(visitor, page, words = /stopped.*wiped.*Reload/) {
  await page.waitForSelector("html[data-failed]", { state: "attached", timeout: 30_000 });
  const status = page.locator("#status");
  assert.match(await status.innerText(), words);
  assert.equal(await status.getAttribute("role"), "alert");
  assert.equal(await page.locator("html").getAttribute("data-ready"), null);
  assert.equal(await visitor.box.inputValue(), "");
  assert.deepEqual(await visitor.leaks(KEYS.auth), []);
  assert.equal(await page.locator("[data-credential], [data-verdict], [data-finding], [data-report]").count(), 0);
  assert.ok(await visitor.action("check").isDisabled());
  assert.ok(await isZero(page), "the memory holds something");
}

for (const [name, fault] of Object.entries(FAULTS)) {
  for (const calls of [0, 3, 25]) {
    examine(`${name} at call ${calls} of a paste wipes the page`, { scripts: [FRAGILE], tolerate: TOLERATED }, async ({ visitor, page }) => {
      await visitor.paste(`GEMINI_API_KEY="${KEYS.auth}"`);
      await page.waitForSelector("[data-credential]");
      await breakAfter(page, calls, fault);
      await visitor.paste(`GOOGLE_API_KEY="${KEYS.auth}\u200b"`).catch(() => {});
      await assertDead(visitor, page);
    });
  }
}

examine("nothing of the program runs afterwards", { scripts: [FRAGILE], tolerate: TOLERATED }, async ({ visitor, page, provider }) => {
  await visitor.paste(KEYS.auth);
  await breakAfter(page, 0, FAULTS["a trap"]);
  await page.keyboard.press("Escape");
  await assertDead(visitor, page);
  const before = await page.evaluate(() => {
    window.__fault = undefined;
    return window.__called;
  });
  await page.evaluate((key) => {
    const box = document.querySelector("#paste");
    box.value = key;
    for (const name of ["input", "pagehide", "hashchange"]) (name === "input" ? box : window).dispatchEvent(new Event(name, { bubbles: true }));
    for (const button of document.querySelectorAll("button")) button.click();
    box.value = "";
  }, KEYS.auth);
  await page.waitForTimeout(500);
  assert.equal(await page.evaluate(() => window.__called), before);
  assert.ok(await isZero(page));
  assert.deepEqual(provider.requests, []);
});

examine("a fault behind a wait wipes the page as well", { scripts: [FRAGILE], tolerate: TOLERATED }, async ({ visitor, page, provider }) => {
  provider.play(later(600, models(1)));
  await visitor.paste(KEYS.auth);
  await visitor.check();
  await breakAfter(page, 0, FAULTS["an exception of the browser"]);
  await assertDead(visitor, page);
});

examine("in Chinese, and after a reload it works", { scripts: [FRAGILE], tolerate: TOLERATED }, async ({ visitor, page }) => {
  await page.locator('[data-language="zh-Hans"]').click();
  await visitor.paste(KEYS.auth);
  await breakAfter(page, 0, FAULTS["a trap"]);
  await visitor.box.press("Escape");
  await assertDead(visitor, page, /已经停止.*重新加载/);
  await page.reload();
  await visitor.ready();
  await visitor.paste(KEYS.auth);
  assert.equal((await visitor.credentials()).length, 1);
});

examine("a fault while it starts leaves a page that says so", { scripts: [FRAGILE, "window.__after = 30; window.__fault = () => new TypeError('of the test')"], shell: true, tolerate: TOLERATED }, async ({ visitor, page }) => {
  await page.goto(visitor.url);
  await page.waitForSelector("html[data-failed]", { state: "attached", timeout: 30_000 });
  assert.match(await page.locator("#status").innerText(), /stopped.*Reload/);
  assert.equal(await page.locator("html").getAttribute("data-ready"), null);
});

examine("from a disk it is the same", async ({ visitor }) => {
  copyFileSync(join(DIST, "index.html"), join(ROOM, "page.html"));
  const saved = await visit(visitor.context.browser(), pathToFileURL(ROOM).href, { path: "/page.html", scripts: [FRAGILE], tolerate: TOLERATED });
  await saved.box.fill(KEYS.auth);
  await breakAfter(saved.page, 0, FAULTS["a trap"]);
  await saved.page.keyboard.press("Escape");
  await assertDead(saved, saved.page);
  await saved.close();
});

// What no host can do, since the hash is compared before: a program whose knowledge cannot be read.
const DAMAGED = `(() => {
  const real = WebAssembly.instantiate;
  WebAssembly.instantiate = (bytes, imports) => {
    const copy = new Uint8Array(bytes);
    const start = new TextEncoder().encode("\\u0004text\\u0008blocking");
    const at = copy.findIndex((_, index) => start.every((byte, place) => copy[index + place] === byte));
    window.damaged = at > 0;
    copy[at + 1] = 0xff;
    return real.call(WebAssembly, copy, imports);
  };
})()`;
examine("without its knowledge it does not start, and says so", { scripts: [DAMAGED], shell: true }, async ({ visitor, page }) => {
  await page.goto(visitor.url);
  await page.waitForSelector("html[data-failed]", { state: "attached", timeout: 30_000 });
  assert.ok(await page.evaluate(() => window.damaged), "the value was found and damaged");
  assert.match(await page.locator("#status").innerText(), /Part of this page is missing/);
  assert.equal(await page.locator("html").getAttribute("data-ready"), null);
});
