// The timer for a cure: started by a press, counted down in silence, told once at its end, leading back to the check.
import assert from "node:assert/strict";
import { clinic } from "./lib/clinic.mjs";
import { KEYS } from "./lib/keys.mjs";
import { models } from "./lib/plays.mjs";
import { DISABLED } from "./lib/states.mjs";

const examine = clinic();
const button = (page) => page.locator('[data-action="timer"]');
const timer = (page) => page.locator('.wait [role="timer"]');
const left = async (page) => {
  const [, minutes = 0, seconds = 0] = /(?:(\d+)\D*(?:min|分钟))?\s*(?:(\d+)\s*[s秒])?[.。]?$/.exec(await timer(page).innerText());
  return Number(minutes) * 60 + Number(seconds);
};

/** Collects every sentence that the live region tells from now on. */
const listen = (page) =>
  page.evaluate(() => {
    const region = document.querySelector("#status");
    window.told = [];
    let last = region.textContent;
    new MutationObserver(() => {
      if (region.textContent !== last) window.told.push((last = region.textContent));
    }).observe(region, { childList: true, characterData: true, subtree: true });
  });
const told = (page) => page.evaluate(() => window.told);

/** Lets so many seconds pass at once, as far as the page can tell. */
const pass = (page, seconds) =>
  page.evaluate((ahead) => {
    const now = Date.now;
    Date.now = () => now.call(Date) + ahead * 1000;
  }, seconds);

async function refuse({ visitor, provider }) {
  provider.play(DISABLED);
  await visitor.paste(KEYS.auth);
  await visitor.check();
  await visitor.verdict();
}

examine("nothing runs before a press; then each second is shown and none is told", async (room) => {
  const { visitor, page, provider } = room;
  await refuse(room);
  assert.equal(await timer(page).count(), 0);
  assert.equal(await button(page).innerText(), "Start a timer: 5 min");
  await listen(page);
  const asked = provider.requests.length;
  await button(page).focus();
  await page.keyboard.press("Enter");
  await visitor.settle();
  assert.equal(await timer(page).getAttribute("aria-live"), "off");
  const first = await left(page);
  assert.ok(first > 295 && first <= 300, `${first} s`);
  await page.waitForTimeout(2_200);
  const then = await left(page);
  assert.ok(then < first && then >= first - 5, `${then} s after ${first} s`);
  assert.equal(await button(page).innerText(), "Stop the timer");
  assert.equal(await page.evaluate(() => document.activeElement.dataset.action), "timer", "the press lost the focus");
  assert.deepEqual(await told(page), []);
  assert.equal(await page.locator('[aria-live]:not([aria-live="off"]) [role="timer"], [role="status"] [role="timer"]').count(), 0);
  assert.equal(provider.requests.length, asked, "the timer asked somebody");
});

examine("it goes on while other things change, and a press stops it", async (room) => {
  const { visitor, page } = room;
  await refuse(room);
  await button(page).click();
  await pass(page, 100);
  await page.locator("#system").selectOption("cmd");
  await visitor.settle();
  const then = await left(page);
  assert.ok(then > 190 && then <= 200, `${then} s`);
  await button(page).click();
  await visitor.settle();
  assert.equal(await timer(page).count(), 0);
  assert.equal(await button(page).innerText(), "Start a timer: 5 min");
});

for (const [locale, over, go] of [
  ["en-GB", "The wait is over: try again.", "Go to “Check with Google”"],
  ["zh-CN", "等待结束，可以重试。", /^前往“让 Google 检查”$/],
]) {
  examine(`its end is told once and leads to Check, ${locale}`, { context: { locale } }, async (room) => {
    const { visitor, page, provider } = room;
    await refuse(room);
    await button(page).click();
    await visitor.settle();
    await listen(page);
    await pass(page, 299);
    const end = page.locator('.wait [data-action="go"]');
    await end.waitFor({ timeout: 30_000 });
    assert.equal(await timer(page).innerText(), over);
    await page.waitForTimeout(2_500);
    assert.deepEqual(await told(page), [over]);
    const label = await end.innerText();
    assert.ok(go instanceof RegExp ? go.test(label) : go === label, label);
    const asked = provider.checks.length;
    await end.click();
    assert.equal(await page.evaluate(() => document.activeElement.dataset.action), "check");
    assert.equal(provider.checks.length, asked, "a way to a button is no press on it");
    provider.play(models(2));
    await page.keyboard.press("Enter");
    await page.waitForSelector('[data-verdict="key_lists_models"]');
    assert.equal(await page.locator(".wait").count(), 0);
  });
}
