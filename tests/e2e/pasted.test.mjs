// Pasted and chosen texts: what an error alone tells, with nothing sent.
import assert from "node:assert/strict";
import { clinic } from "./lib/clinic.mjs";
import { KEYS } from "./lib/keys.mjs";

const examine = clinic();
const MEBI = 1024 * 1024;
const minute = "[429 Too Many Requests] quotaId: GenerateRequestsPerMinutePerProjectPerModel-FreeTier, model: gemini-3.8-flash. Please retry in 41s.";
const day = minute.replace("PerMinute", "PerDay");

examine("a limit per minute is counted down, and the first number is the answer's", async ({ visitor, page, provider }) => {
  await visitor.paste(minute);
  assert.equal((await visitor.verdict("text")).id, "rate_limited");
  const left = async () => Number(/\d+/.exec(await page.getByRole("timer").innerText())?.[0]);
  const first = await left();
  assert.ok(first >= 38 && first <= 41, `${first} s`);
  await page.waitForTimeout(2_200);
  const then = await left();
  assert.ok(then < first && then >= first - 5, `${then} s after ${first} s`);
  assert.equal(await page.getByRole("timer").getAttribute("aria-live"), "off");
  assert.equal(provider.checks.length, 0);
});

examine("a limit per day names the time when it starts anew, and counts nothing down", async ({ visitor, page }) => {
  await visitor.paste(day);
  assert.equal((await visitor.verdict("text")).id, "quota_exhausted");
  assert.equal(await page.getByRole("timer").count(), 0);
  assert.match(await page.locator("[data-verdict] .waiting").innerText(), /\b\d\d:\d\d\b/);
});

examine("a file is read like a paste, and its key shows nowhere", async ({ visitor, page }) => {
  const text = `GEMINI_API_KEY=${KEYS.auth}\r\n${minute}\r\n`;
  await page.locator("#file").setInputFiles({ name: "my.log", mimeType: "text/plain", buffer: Buffer.from(text) });
  assert.equal((await visitor.verdict("text")).id, "rate_limited");
  assert.deepEqual(await visitor.leaks(KEYS.auth), []);
  assert.match(await page.locator(".remark").first().innerText(), /contains a secret/);
  assert.equal(await page.locator("#cut").isVisible(), false);
});

examine("of a file above 10 MB both ends are read, and the page says so", async ({ visitor, page }) => {
  const line = "2026-11-24 10:00:00 INFO all is well in the house of the log\n";
  const buffer = Buffer.from(line.repeat(Math.ceil((12 * MEBI) / line.length)) + minute);
  await page.locator("#file").setInputFiles({ name: "large.log", mimeType: "text/plain", buffer });
  assert.equal((await visitor.verdict("text")).id, "rate_limited");
  assert.match(await page.locator("#cut").innerText(), /larger than 10 MB.*first 5 MB.*last 5 MB/);
  await visitor.clear();
  assert.equal(await page.locator("#cut").isVisible(), false);
  assert.equal(await page.locator("[data-verdict]").count(), 0);
});
