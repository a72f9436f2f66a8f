// The page comes alive, asks nobody, and does not move while it does so.
import assert from "node:assert/strict";
import { KEYS } from "./lib/keys.mjs";
import { clinic } from "./lib/clinic.mjs";
import { BELOW } from "./lib/site.mjs";

const examine = clinic();

examine("the page is ready, with a heading, a labelled box and a check button", async ({ visitor, page }) => {
  assert.equal(await page.locator("html").getAttribute("data-ready"), "true");
  assert.equal(await page.locator("h1").count(), 1);
  assert.notEqual((await page.locator("h1").innerText()).trim(), "");
  assert.equal(await visitor.box.evaluate((box) => box.tagName), "TEXTAREA");
  const label = await visitor.box.evaluate((box) => [...box.labels].map((each) => each.innerText).join("").trim());
  assert.notEqual(label, "", "the box has no label");
  assert.equal(await visitor.action("check").count(), 1);
  assert.match(await page.locator("html").getAttribute("lang"), /^en/);
  assert.notEqual(await page.title(), "");
});

examine("the page lives below a path too", { path: BELOW }, async ({ visitor }) => {
  await visitor.paste(KEYS.auth);
  assert.equal((await visitor.credentials()).length, 1);
});

examine("the box is closed to spell checkers, completion, translation and password managers", async ({ visitor }) => {
  const browsers = { spellcheck: "false", autocomplete: "off", autocapitalize: "off", autocorrect: "off", translate: "no", writingsuggestions: "false" };
  const managers = { "data-1p-ignore": "", "data-bwignore": "", "data-lpignore": "true", "data-form-type": "other" };
  const wanted = { ...browsers, ...managers };
  assert.equal(await visitor.box.evaluate((box) => box.form), null, "a form invites to be saved");
  for (const [name, value] of Object.entries(wanted)) assert.equal(await visitor.box.getAttribute(name), value, name);
});

examine("loading asks the page's own server for its own files, and nobody else", async ({ visitor, site }) => {
  await visitor.page.waitForTimeout(500);
  assert.deepEqual(visitor.sent(), []);
  const asked = visitor.seen.requests.filter(({ url }) => url.startsWith("http"));
  assert.ok(asked.length > 0);
  for (const { url } of asked) assert.equal(new URL(url).origin, site.origin, url);
});

examine("nothing is sent while a key is typed, pasted, dropped or cleared", async ({ visitor, provider }) => {
  await visitor.type(KEYS.standard);
  await visitor.paste(`GEMINI_API_KEY="${KEYS.auth}"`);
  await visitor.drop(`GEMINI_API_KEY=${KEYS.auth}\r\n`);
  await visitor.paste('{"error":{"code":400,"status":"INVALID_ARGUMENT","message":"API key not valid."}}');
  await visitor.action("clear").click();
  await visitor.page.waitForTimeout(300);
  assert.deepEqual(visitor.sent(), []);
  assert.deepEqual(provider.requests, []);
});

examine("a key is recognised at once: provider and kind", async ({ visitor }) => {
  for (const kind of ["standard", "auth"]) {
    await visitor.paste(KEYS[kind]);
    const [found, ...others] = await visitor.credentials();
    assert.equal(found?.provider, "gemini");
    assert.equal(found?.kind, kind);
    assert.deepEqual(others, []);
    assert.deepEqual(await visitor.leaks(KEYS[kind]), []);
  }
});

examine("typed keys are recognised as pasted ones are", async ({ visitor, page }) => {
  await visitor.type(KEYS.auth);
  await page.waitForSelector('[data-credential][data-kind="auth"]');
});

examine("a dropped file is read", async ({ visitor, page }) => {
  await visitor.drop(`GEMINI_API_KEY=${KEYS.auth}\n`);
  await page.waitForSelector('[data-credential][data-kind="auth"]');
});

examine("a megabyte is read to its end, and can be cleared", async ({ visitor, page }) => {
  const line = "2026-11-21T12:00:00Z INFO worker: nothing of note happened here\n";
  await visitor.paste(`${line.repeat(16_000)}GEMINI_API_KEY=${KEYS.auth}\n`);
  await page.waitForSelector('[data-credential][data-kind="auth"]', { timeout: 30_000 });
  assert.deepEqual(await visitor.leaks(KEYS.auth), []);
  await visitor.action("clear").click();
  await visitor.settle();
  assert.equal(await visitor.box.inputValue(), "");
  await visitor.paste(KEYS.standard);
  assert.deepEqual((await visitor.credentials()).map(({ kind }) => kind), ["standard"]);
});

examine("clear empties the box and takes everything about it away", async ({ visitor, page }) => {
  await visitor.paste(`GEMINI_API_KEY="${KEYS.auth}"\nfailed: 429 RESOURCE_EXHAUSTED`);
  await page.waitForSelector("[data-credential]");
  await visitor.action("clear").click();
  await visitor.settle();
  assert.equal(await visitor.box.inputValue(), "");
  for (const name of ["credential", "finding", "verdict"]) assert.equal(await page.locator(`[data-${name}]`).count(), 0, name);
  assert.deepEqual(await visitor.leaks(KEYS.auth), []);
});

examine("the shell does not move while the page comes alive", { scripts: [collectShifts], shell: true }, async ({ visitor, page }) => {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 780 });
    await visitor.open();
    await page.waitForTimeout(500);
    const shifted = await page.evaluate(() => window.__shifted);
    assert.ok(shifted <= 0.01, `layout shift ${shifted} at ${width} px`);
  }
});

function collectShifts() {
  window.__shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.__shifted += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
}
