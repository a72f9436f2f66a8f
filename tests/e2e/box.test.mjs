// The box: a later text always takes the place of an earlier one, whatever its length and the way it comes.
import assert from "node:assert/strict";
import { clinic } from "./lib/clinic.mjs";
import { KEYS, authKey } from "./lib/keys.mjs";
import { HOLD_MEMORY, inMemory } from "./lib/memory.mjs";

const examine = clinic();
const LINE = "2026-11-24 10:00:00 INFO all is well in the house of the log\n";
const FIRST = '{"error":{"code":400,"status":"INVALID_ARGUMENT","message":"API key not valid. Please pass a valid API key.","details":[{"reason":"API_KEY_INVALID"}]}}';
const SECOND = '{"error":{"code":429,"status":"RESOURCE_EXHAUSTED","message":"Resource has been exhausted"}}';
const LONG = LINE.repeat(1700) + FIRST;

const verdicts = (page) => page.locator('[data-verdict][data-source="text"]').evaluateAll((all) => all.map(({ dataset }) => dataset.verdict));
const becomes = (page, id) => page.waitForFunction((wanted) => document.querySelector("[data-verdict]")?.dataset.verdict === wanted, id, { timeout: 30_000 });

/** Pastes as a program does, of a text that never leaves the page. */
const pasteHere = (page, make, target = "#paste") =>
  page.evaluate(
    ([source, selector]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", new Function(`return ${source}`)());
      const start = performance.now();
      document.querySelector(selector).dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
      return new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now() - start))));
    },
    [make, target],
  );

const WAYS = {
  "Ctrl+A, Ctrl+V": async ({ visitor }) => visitor.paste(SECOND),
  "Ctrl+V with the caret within the excerpt": async ({ visitor, page }) => {
    await page.evaluate((text) => navigator.clipboard.writeText(text), SECOND);
    await visitor.box.evaluate((box) => box.setSelectionRange(7, 7));
    await visitor.box.press("Control+V");
  },
  "Ctrl+V with the focus nowhere": async ({ page }) => {
    await page.evaluate((text) => navigator.clipboard.writeText(text), SECOND);
    await page.evaluate(() => document.activeElement.blur());
    await page.keyboard.press("Control+V");
  },
  "another long paste": async ({ visitor }) => visitor.paste(LINE.repeat(1700) + SECOND),
  "a dropped text": async ({ page }) =>
    page.evaluate((text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.setData("text/plain", text);
      document.querySelector("#paste").dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    }, SECOND),
  "a dropped file": async ({ visitor }) => visitor.drop(SECOND),
  "a chosen file": async ({ page }) => page.locator("#file").setInputFiles({ name: "a.log", mimeType: "text/plain", buffer: Buffer.from(SECOND) }),
};
for (const [name, put] of Object.entries(WAYS)) {
  examine(`over an excerpt, the newer text holds: ${name}`, async ({ visitor, page }) => {
    await visitor.paste(LONG);
    await becomes(page, "key_invalid");
    assert.ok(await visitor.box.evaluate((box) => box.readOnly));
    await put({ visitor, page });
    await becomes(page, "rate_limited").catch(() => {});
    assert.deepEqual(await verdicts(page), ["rate_limited"]);
    if (!name.includes("long")) assert.equal(await visitor.box.inputValue(), SECOND);
    assert.equal(await page.locator("#excerpt").isVisible(), name.includes("long"));
  });
}

examine("an excerpt cannot be typed in, and the page says so", async ({ visitor, page }) => {
  await visitor.paste(LONG);
  const before = await visitor.box.inputValue();
  await visitor.box.press("End");
  await page.keyboard.type("x");
  assert.equal(await visitor.box.inputValue(), before);
  assert.match(await page.locator("#excerpt").innerText(), /cannot be edited.*Paste another/);
  await page.locator('[data-language="zh-Hans"]').click();
  assert.match(await page.locator("#excerpt").innerText(), /不能编辑/);
});

/** Milliseconds on a busy machine; without the cut the largest take minutes. */
const SLOW = 8_000;
const HUGE = {
  "100 MB of letters": `"A".repeat(1e8)`,
  "500 MB of letters": `"A".repeat(5e8)`,
  "100 million Chinese characters": `"密".repeat(1e8)`,
  "200 million lone surrogates": `"\\ud800".repeat(2e8)`,
  "250 MB of lines": `"the quick brown fox 1234567 jumps\\n".repeat(7_500_000)`,
};
for (const [name, make] of Object.entries(HUGE)) {
  examine(`${name} answer, cut to both ends`, { scripts: [HOLD_MEMORY], timeout: 180_000 }, async ({ visitor, page, t }) => {
    const took = await pasteHere(page, `${make} + ${JSON.stringify(`\n${FIRST}`)}`);
    t.diagnostic(`${name}: ${Math.round(took)} ms`);
    assert.ok(took < SLOW, `${took} ms`);
    await becomes(page, "key_invalid");
    assert.match(await page.locator("#cut").innerText(), /larger than 10 MB/);
    assert.ok((await visitor.box.inputValue()).length <= 2000);
    const held = await page.evaluate(() => window.__memory.buffer.byteLength);
    assert.ok(held < 300 * 2 ** 20, `${held} bytes of memory`);
    await visitor.clear();
    assert.equal(await page.locator("[data-verdict]").count(), 0);
  });
}

/** Files whose names say how they fare: `slow` ones take a while, `lost` ones cannot be read. */
const FARE = `(() => {
  const real = Blob.prototype.arrayBuffer;
  Blob.prototype.arrayBuffer = async function () {
    if (this.name?.startsWith("lost")) throw new DOMException("gone", "NotFoundError");
    if (this.name?.startsWith("slow")) await new Promise((done) => setTimeout(done, 600));
    return real.call(this);
  };
})()`;

const ENDS = {
  Clear: async ({ visitor }) => {
    await visitor.paste("a");
    await visitor.clear();
  },
  "a paste": async ({ visitor }) => visitor.paste(SECOND),
  "what is typed": async ({ visitor }) => visitor.type("typed"),
  "a quicker file": async ({ visitor }) => visitor.drop(SECOND, "quick.log"),
  "an example": async ({ visitor, page }) => {
    await page.evaluate(() => (location.hash = "#demo=key_invalid"));
    visitor.url = page.url();
  },
  "leaving the page": async ({ page }) => page.evaluate(() => dispatchEvent(new Event("pagehide"))),
};
for (const [name, end] of Object.entries(ENDS)) {
  examine(`a file that is still being read comes in no more after ${name}`, { scripts: [FARE, HOLD_MEMORY] }, async ({ visitor, page }) => {
    const key = authKey(99);
    await visitor.drop(`GEMINI_API_KEY=${key}\n`, "slow.env");
    await end({ visitor, page });
    const before = await visitor.box.inputValue();
    await page.waitForTimeout(1200);
    assert.equal(await visitor.box.inputValue(), before);
    assert.ok(!before.includes(key));
    assert.equal(await inMemory(page, key), 0, "the file's key is in the page's memory");
  });
}

const sixteen = (text, mark = "\ufeff") => Buffer.from(mark + text, "utf16le");
examine("a file in UTF-16 is read as such, and told so where it holds a key", async ({ visitor, page }) => {
  const put = async (buffer) => {
    await page.locator("#file").setInputFiles({ name: ".env", mimeType: "text/plain", buffer });
    await visitor.settle();
  };
  for (const buffer of [sixteen(`GEMINI_API_KEY=${KEYS.auth}\r\n`), sixteen(`GEMINI_API_KEY=${KEYS.auth}\r\n`, ""), sixteen(`GEMINI_API_KEY=${KEYS.auth}\r\n`).swap16()]) {
    await put(buffer);
    assert.deepEqual((await visitor.credentials()).map(({ kind }) => kind), ["auth"]);
    assert.deepEqual((await visitor.findings()).filter((id) => id === "invisible_character"), []);
    assert.match(await page.locator("#results").innerText(), /UTF-16/);
    assert.match(await page.locator("#status").innerText(), /UTF-16/);
  }
  await put(Buffer.from(`GEMINI_API_KEY=${KEYS.auth}\n`));
  assert.doesNotMatch(await page.locator("body").innerText(), /UTF-16/);
});

examine("an empty file and one that cannot be read get a sentence, and leave the box alone", { scripts: [FARE] }, async ({ visitor, page }) => {
  await visitor.paste(FIRST);
  await visitor.drop("", "empty.env");
  assert.match(await page.locator("#status").innerText(), /This file is empty/);
  await visitor.drop("x", "lost+found");
  assert.match(await page.locator("#status").innerText(), /cannot be read/);
  assert.deepEqual(await verdicts(page), ["key_invalid"]);
  assert.equal(await visitor.box.inputValue(), FIRST);
  await visitor.paste(SECOND);
  assert.doesNotMatch(await page.locator("body").innerText(), /cannot be read/);
});

examine("after Clear nothing is left in the other fields, nor in the memory behind them", { scripts: [HOLD_MEMORY] }, async ({ visitor, page }) => {
  await visitor.paste(KEYS.auth);
  const [printed, sought] = [authKey(21), authKey(22)];
  await page.locator("#fingerprint-paste").fill(printed);
  await page.locator("#search").fill(sought);
  await visitor.settle();
  assert.ok((await inMemory(page, printed)) > 0, "the text must be found before, or this test proves nothing");
  await visitor.clear();
  const fields = await page.evaluate(() => [...document.querySelectorAll("input:not([type=checkbox]), textarea")].map(({ id, value }) => [id, value]));
  assert.deepEqual(fields.filter(([, value]) => value !== ""), []);
  for (const key of [KEYS.auth, printed, sought]) assert.equal(await inMemory(page, key), 0);
  assert.ok((await page.locator("[data-cause]:visible").count()) > 100, "the search still holds");
});
