// Questions in plain words: what is offered where no rule decides, and the search of the catalogue.
import assert from "node:assert/strict";
import { clinic } from "./lib/clinic.mjs";
import { KEYS } from "./lib/keys.mjs";

const examine = clinic();
const QUESTION = "My key works on localhost but not on my website, why?";

const offered = (page) => page.locator("[data-nearest]").evaluateAll((all) => all.map(({ dataset }) => dataset.nearest));
const hits = (page) => page.locator("[data-cause]:visible").evaluateAll((all) => all.map(({ dataset }) => dataset.cause));

examine("a question is offered three causes, and no verdict", async ({ visitor, page, provider }) => {
  await visitor.paste(QUESTION);
  const causes = await offered(page);
  assert.ok(causes.length > 0 && causes.length <= 3 && causes.includes("referrer_blocked"), String(causes));
  assert.equal(await page.locator("[data-verdict]").count(), 0);
  const first = page.locator("[data-nearest]").first();
  assert.deepEqual(await first.locator("mark").allInnerTexts(), ["works", "localhost", "website"]);
  assert.equal(await first.locator("details li").first().isVisible(), false);
  await first.locator("summary").press("Enter");
  assert.ok(await first.locator("details li").first().isVisible());
  assert.match(await page.locator("#status").innerText(), /Closest causes/);
  assert.deepEqual(provider.requests, []);
});

examine("what is offered speaks the language of the page", async ({ visitor, page }) => {
  await visitor.paste(QUESTION);
  await page.locator("[data-nearest] summary").first().press("Enter");
  await page.locator('[data-language="zh-Hans"]').click();
  const words = await page.locator("[data-nearest] h3").allInnerTexts();
  assert.ok(words.every((text) => /[\u4e00-\u9fff]/.test(text)), String(words));
});

examine("a Chinese question is answered in Chinese", { context: { locale: "zh-CN" } }, async ({ visitor, page }) => {
  await visitor.paste("密钥不小心传到公开仓库了，怎么办");
  assert.ok((await offered(page)).includes("key_leaked"), String(await offered(page)));
  assert.match(await page.locator(".nearest h2").innerText(), /[\u4e00-\u9fff]/);
});

examine("what a question says beside a key shows no piece of the key", async ({ visitor, page }) => {
  await visitor.paste(`why is ${KEYS.auth} refused on my website but fine on localhost?`);
  assert.ok((await offered(page)).length > 0);
  const shown = await page.locator(".nearest").innerText();
  assert.ok(!shown.includes(KEYS.auth.slice(0, 12)), "a piece of the key is shown");
});

examine("a sure verdict leaves nothing to offer", async ({ visitor, page }) => {
  await visitor.paste('{"error":{"code":400,"status":"INVALID_ARGUMENT","message":"API key not valid.","details":[{"reason":"API_KEY_INVALID"}]}}');
  await page.locator('[data-verdict="key_invalid"]').waitFor();
  assert.deepEqual(await offered(page), []);
});

examine("a text about something else gets codes, which seek themselves", async ({ visitor, page }) => {
  await visitor.paste("It rained all day and the cat slept on the sofa.");
  assert.deepEqual(await offered(page), []);
  await page.locator('#results [data-seek="429"]').click();
  assert.equal(await page.locator("#search").inputValue(), "429");
  assert.ok((await hits(page)).slice(0, 4).includes("rate_limited"), String(await hits(page)));
  assert.equal(await page.evaluate(() => document.activeElement.id), "search");
});

examine("hits stand in the order in which they fit, with codes and marks, and all of them come back", async ({ page }) => {
  const all = await hits(page);
  await page.locator("#search").fill("android apps");
  const found = await hits(page);
  assert.equal(found[0], "android_app_blocked");
  const first = page.locator('[data-cause="android_app_blocked"] summary');
  assert.ok((await first.locator("mark").count()) > 0);
  assert.match(await first.locator("small").innerText(), /403/);
  assert.equal(await page.locator("#hits").innerText(), `${found.length} / ${all.length}`);
  for (const sought of ["403", "429", "CORS", "API_KEY_INVALID", "key not valid", "quoat", "refer", "跨域"]) {
    await page.locator("#search").fill(sought);
    assert.ok((await hits(page)).length > 0, sought);
  }
  await page.locator("#search").fill("zzzzqqq");
  assert.deepEqual(await hits(page), []);
  assert.match(await page.locator("#hits").innerText(), /Nothing found/);
  await page.locator("#search").fill("");
  assert.deepEqual(await hits(page), all);
  assert.equal(await page.locator("[data-cause] mark, [data-cause] summary small").count(), 0);
});

examine("the address leads to the list, and the words of a search stay out of it", async ({ visitor, page }) => {
  await page.evaluate(() => (location.hash = "#causes"));
  await page.waitForFunction(() => document.activeElement.id === "search");
  visitor.url = page.url();
  await page.locator("#search").fill("quota");
  assert.ok(!page.url().includes("quota"));
});

examine("a keystroke in the search keeps nobody waiting", async ({ page }) => {
  await page.locator("#search").fill("q");
  const took = await page.evaluate(() => {
    const field = document.querySelector("#search");
    const times = ["quota", "why is my key refused on localhost", "429", "泄露到仓库"].flatMap((words) =>
      [...words].map((_, end) => {
        field.value = words.slice(0, end + 1);
        const start = performance.now();
        field.dispatchEvent(new Event("input", { bubbles: true }));
        return performance.now() - start;
      }),
    );
    return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
  });
  // A frame on a quiet machine; the machines of tests are shared, and what grew by ten would show.
  assert.ok(took < 500, `${took} ms`);
});
