// Hostile answers stay text, and the key stays where the visitor put it.
import assert from "node:assert/strict";
import { clinic } from "./lib/clinic.mjs";
import { underClock } from "./lib/clock.mjs";
import { KEYS, leaks } from "./lib/keys.mjs";
import { HOLD_MEMORY, inMemory } from "./lib/memory.mjs";
import { answer, failure, html, models } from "./lib/plays.mjs";

const examine = clinic();
const HOSTILE = [
  "<img src=x onerror=\"window.__hit = 1\">",
  "</script><script>window.__hit = 1</script>",
  "</textarea><svg onload=\"window.__hit = 1\">",
  "<a href=\"javascript:window.__hit = 1\">press</a>",
  "{{constructor.constructor('window.__hit = 1')()}}",
  "<iframe srcdoc=\"<script>parent.__hit = 1</script>\"></iframe>",
];
const ELEMENTS = ["img", "script", "iframe", "object", "embed", "svg [onload]", "a[href^='javascript']", "base", "form"];

const count = (page) =>
  page.evaluate((selectors) => selectors.map((selector) => `${selector}: ${document.querySelectorAll(selector).length}`), ELEMENTS);

examine("markup in an answer stays text", async ({ visitor, provider, page }) => {
  await visitor.paste(KEYS.auth);
  const before = await count(page);
  for (const text of HOSTILE) {
    provider.play(failure(418, text, text, [{ "@type": text, reason: text, metadata: { [text]: text, service: text } }]));
    await visitor.check();
    await page.waitForFunction(() => document.querySelector('[data-verdict][data-source="check"]'));
    await visitor.settle();
    assert.deepEqual(await count(page), before, text);
  }
  provider.play(html(403, HOSTILE.join("\n")));
  await visitor.check();
  await page.waitForTimeout(300);
  assert.deepEqual(await count(page), before);
  assert.equal(await page.evaluate(() => window.__hit), undefined);
});

examine("an answer that means nothing is shown with its words", async ({ visitor, provider }) => {
  provider.play(failure(418, "TEAPOT", "An <b>unheard-of</b> answer"));
  await visitor.paste(KEYS.auth);
  await visitor.check();
  const verdict = await visitor.verdict();
  assert.equal(verdict.id, "unrecognized");
  assert.match(verdict.text, /<b>unheard-of<\/b>/);
});

examine("markup in the pasted text stays text", async ({ visitor, page }) => {
  const before = await count(page);
  for (const text of HOSTILE) {
    await visitor.paste(`${text}\nGEMINI_API_KEY="${KEYS.auth}\u200b"\n${text}`);
    assert.deepEqual(await count(page), before, text);
  }
  assert.equal(await page.evaluate(() => window.__hit), undefined);
});

const ECHOES = {
  plain: (key) => `Consumer 'api_key:${key}' has been suspended.`,
  cut: (key) => `No key starts with ${key.slice(0, 20)} or ends with ${key.slice(-16)}.`,
  encoded: (key) => `Bad URL: /v1beta/models?key=${encodeURIComponent(key)}%0A`,
  base64: (key) => `Header ${Buffer.from(key).toString("base64")} was refused.`,
  another: () => `Use ${KEYS.standard} or ${KEYS.openai} instead.`,
};
for (const [name, echo] of Object.entries(ECHOES)) {
  examine(`a key that the answer repeats is blacked out: ${name}`, async ({ visitor, provider }) => {
    const message = echo(KEYS.auth);
    provider.play(failure(403, "PERMISSION_DENIED", message, [{ reason: "CONSUMER_SUSPENDED", metadata: { containerInfo: KEYS.auth } }]));
    await visitor.paste(KEYS.auth);
    await visitor.check();
    assert.equal((await visitor.verdict()).id, "project_suspended");
    const shown = await visitor.shown();
    for (const key of [KEYS.auth, KEYS.standard, KEYS.openai]) assert.deepEqual(await visitor.leaks(key), []);
    assert.ok(!shown.includes(Buffer.from(KEYS.auth).toString("base64").slice(0, 40)), "the key stands there in base64");
  });
}

examine("the report has no secret, and says what was found", async ({ visitor, provider, page }) => {
  provider.play(answer(403, { error: { code: 403, status: "PERMISSION_DENIED", message: ECHOES.plain(KEYS.auth), details: [{ reason: "CONSUMER_SUSPENDED" }] } }));
  await visitor.paste(KEYS.auth);
  await visitor.check();
  await visitor.verdict();
  const report = await page.locator("[data-report]").first().evaluate((each) => each.value ?? each.textContent);
  assert.match(report, /project_suspended/);
  await visitor.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await visitor.press("copy-report");
  await visitor.settle();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(copied.trim(), report.trim());
  assert.deepEqual(leaks(copied, KEYS.auth), []);
});

examine("after a reload nothing is left of the visit", async ({ visitor, provider, page }) => {
  provider.play(models(1));
  await visitor.paste(KEYS.auth);
  await visitor.check();
  await visitor.verdict();
  await page.reload();
  await visitor.ready();
  assert.equal(await visitor.box.inputValue(), "");
  assert.deepEqual(await visitor.credentials(), []);
  assert.deepEqual(await visitor.leaks(KEYS.auth), []);
});

examine("after clear no byte of the key is left in the page's memory", { scripts: [HOLD_MEMORY] }, async ({ visitor, provider, page }) => {
  provider.play(failure(403, "PERMISSION_DENIED", ECHOES.plain(KEYS.auth), [{ reason: "CONSUMER_SUSPENDED" }]));
  await visitor.paste(`GEMINI_API_KEY="${KEYS.auth}\u200b"`);
  assert.ok((await inMemory(page, KEYS.auth)) > 0, "the key must be found before, or this test proves nothing");
  await visitor.check();
  await visitor.verdict();
  await visitor.press("clear");
  await visitor.settle();
  assert.equal(await inMemory(page, KEYS.auth), 0);
  assert.equal(await inMemory(page, KEYS.auth.toLowerCase()), 0);
  assert.equal(await visitor.box.inputValue(), "");
  assert.deepEqual(await visitor.leaks(KEYS.auth), []);
});

examine("a key that nobody looks at is cleared, after a warning", { scripts: [HOLD_MEMORY] }, async ({ visitor, page }) => {
  await underClock(visitor);
  await visitor.paste(KEYS.auth);
  await page.clock.fastForward("10:01");
  await page.locator("#idle").waitFor({ state: "visible" });
  await visitor.press("keep");
  await page.locator("#idle").waitFor({ state: "hidden" });
  assert.equal(await visitor.box.inputValue(), KEYS.auth);
  await page.clock.fastForward("10:01");
  await page.locator("#idle").waitFor({ state: "visible" });
  await page.clock.fastForward("00:21");
  await page.waitForFunction(() => document.querySelector("#paste").value === "");
  assert.equal(await inMemory(page, KEYS.auth), 0);
});

/** Comes back after ten minutes and the warning, by the page's clock. */
async function comeBackLate(page) {
  await page.clock.fastForward("10:01");
  await page.clock.fastForward("00:21");
}

const EXPIRING = {
  "a pasted error": (key) => `httpx.LocalProtocolError: Illegal header value b'Bearer ${key}\\n'\n{"error":{"code":403,"status":"PERMISSION_DENIED","message":"Consumer 'api_key:${key}' has been suspended.","details":[{"reason":"CONSUMER_SUSPENDED"}]}}`,
  "a faulty line": (key) => `GEMINI_API_KEY="${key}\u200b"\nGEMINI_API_KEY=${key}`,
  "an answer": undefined,
};
for (const [name, text] of Object.entries(EXPIRING)) {
  examine(`after ten minutes the secret is gone and the diagnosis is not: ${name}`, { scripts: [HOLD_MEMORY] }, async ({ visitor, provider, page }) => {
    await underClock(visitor);
    if (text) await visitor.paste(text(KEYS.auth));
    else {
      provider.play(failure(403, "PERMISSION_DENIED", ECHOES.plain(KEYS.auth), [{ reason: "CONSUMER_SUSPENDED" }]));
      await visitor.paste(KEYS.auth);
      await visitor.check();
      await visitor.verdict();
    }
    const found = () => page.locator("[data-verdict], [data-finding]").evaluateAll((all) => all.map((each) => each.dataset.verdict ?? each.dataset.finding));
    const before = await found();
    assert.ok(before.length > 0);
    assert.ok((await inMemory(page, KEYS.auth)) > 0, "the key must be found before, or this test proves nothing");
    await comeBackLate(page);
    await page.waitForFunction(() => document.querySelector("#paste").value === "");
    assert.deepEqual(await found(), before);
    assert.match(await page.locator("#status").innerText(), /Cleared after 10 minutes/);
    assert.match(await page.locator("#results").innerText(), /The diagnosis is still here/);
    assert.equal(await inMemory(page, KEYS.auth), 0);
    assert.deepEqual(leaks(await held(page), KEYS.auth), []);
    const report = await page.locator("[data-report]").first().textContent();
    for (const id of before) assert.ok(report.includes(id), id);
    assert.ok(await visitor.action("check").isDisabled());
    // Whatever is pressed later leaves it as it is.
    await page.locator('[data-language="zh-Hans"]').click();
    await page.locator(".takeaway [data-choice=disclose]").click();
    assert.deepEqual(await found(), before);
    assert.match(await page.locator("#status").innerText(), /诊断结果/);
    await visitor.press("clear");
    assert.deepEqual(await found(), []);
    await visitor.paste(KEYS.standard);
    assert.equal((await visitor.credentials()).length, 1);
  });
}

examine("a diagnosis without a secret stays as it is, and nobody is warned", async ({ visitor, page }) => {
  await underClock(visitor);
  const error = '{"error":{"code":429,"status":"RESOURCE_EXHAUSTED","message":"Resource has been exhausted"}}';
  await visitor.paste(error);
  const { id } = await visitor.verdict("text");
  await page.clock.fastForward("10:01");
  assert.equal(await page.locator("#idle").isVisible(), false);
  await page.clock.fastForward("30:00");
  assert.equal(await visitor.box.inputValue(), error);
  assert.equal((await visitor.verdict("text")).id, id);
});

for (const field of ["#search", "#fingerprint-paste"]) {
  examine(`what stands in ${field} goes as well after ten minutes`, { scripts: [HOLD_MEMORY] }, async ({ visitor, page }) => {
    await underClock(visitor);
    if (field !== "#search") await visitor.paste(KEYS.standard);
    await page.locator(field).fill(KEYS.auth);
    await comeBackLate(page);
    await page.waitForFunction((selector) => document.querySelector(selector).value === "", field);
    assert.equal(await inMemory(page, KEYS.auth), 0);
    assert.deepEqual(leaks(await held(page), KEYS.auth), []);
  });
}

examine("going away and back brings no key back", async ({ visitor, page, site }) => {
  await visitor.paste(KEYS.auth);
  await page.goto(`${site.origin}/not-here`);
  await page.goBack();
  await visitor.ready();
  assert.equal(await visitor.box.inputValue(), "");
});

/** Everything about the page that could hold a text: markup, fields, what the browser would fill in again. */
const held = (page) =>
  page.evaluate(() => {
    const fields = [...document.querySelectorAll("input, textarea, select")];
    const states = fields.flatMap(({ value, defaultValue }) => [value, defaultValue]);
    return [document.documentElement.outerHTML, document.title, location.href, JSON.stringify(history.state), ...states].join("\n");
  });

examine("after clear nothing of the key is left in markup, fields or address", async ({ visitor, provider, page }) => {
  provider.play(models(2));
  await visitor.paste(`GEMINI_API_KEY="${KEYS.auth}"`);
  await visitor.check();
  await visitor.verdict();
  assert.ok(leaks(await held(page), KEYS.auth).length > 0, "the box must hold the key before, or this test proves nothing");
  await visitor.press("clear");
  await visitor.settle();
  assert.deepEqual(leaks(await held(page), KEYS.auth), []);
});

const RECORD_COPIES = `(() => {
  window.__copied = [];
  navigator.clipboard.writeText = async (text) => void window.__copied.push(text);
  navigator.clipboard.write = async (items) => void window.__copied.push(String(items));
  document.execCommand = (name) => void window.__copied.push(name);
  addEventListener("copy", () => window.__copied.push("copy"), true);
})()`;

examine("nothing is copied but on a press, and the key by one button only", { scripts: [RECORD_COPIES] }, async ({ visitor, provider, page }) => {
  const copied = () => page.evaluate(() => window.__copied);
  provider.play(failure(403, "PERMISSION_DENIED", ECHOES.plain(KEYS.auth), [{ reason: "CONSUMER_SUSPENDED" }]));
  await visitor.box.fill(`GEMINI_API_KEY="${KEYS.auth}"`);
  await visitor.settle();
  await visitor.check();
  await visitor.verdict();
  assert.deepEqual(await copied(), []);
  const names = await page.locator('[data-action^="copy"]').evaluateAll((all) => [...new Set(all.map(({ dataset }) => dataset.action))]);
  assert.ok(names.includes("copy-report"));
  for (const name of names) {
    await visitor.press(name);
    await visitor.settle();
  }
  const texts = await copied();
  assert.equal(texts.length, names.length);
  const open = names.filter((_, index) => leaks(texts[index], KEYS.auth).length > 0);
  assert.ok(open.every((name) => name === "copy-cleaned"), `${open} copied the key`);
  await visitor.press("clear");
  assert.equal((await copied()).length, names.length);
});
