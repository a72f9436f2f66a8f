// Built-in examples and the pages of the causes, by the part of the address behind `#`.
import assert from "node:assert/strict";
import { KEYS } from "./lib/keys.mjs";
import { clinic } from "./lib/clinic.mjs";

const examine = clinic();

/** Goes to a part of the address, which then is the page's own. */
async function go(visitor, hash) {
  await visitor.page.evaluate((to) => (location.hash = to), hash);
  visitor.url = visitor.page.url();
  await visitor.settle();
}

const first = (page) => page.locator("[data-verdict], [data-finding]").first();

examine("every cause has an example, which asks nobody", { timeout: 240_000 }, async ({ visitor, page, provider }) => {
  const ids = await page.locator("[data-cause]").evaluateAll((all) => all.map(({ dataset }) => dataset.cause));
  assert.ok(ids.length > 100);
  const faults = [];
  for (const id of ids) {
    await go(visitor, `#demo=${id}`);
    const shown = await page.locator(`[data-verdict="${id}"], [data-finding="${id}"]`).count();
    const marked = await page.locator("[data-example]").count();
    const locked = await visitor.action("check").isDisabled();
    if (!shown || !marked || !locked || !(await visitor.box.inputValue())) faults.push(id);
  }
  assert.deepEqual(faults, []);
  assert.deepEqual(visitor.sent(), []);
  assert.deepEqual(provider.requests, []);
});

examine("an address with an example opens on it", { path: "/#demo=quota_exhausted" }, async ({ visitor, page }) => {
  assert.equal((await visitor.verdict()).id, "quota_exhausted");
  assert.match(await page.locator("[data-example]").innerText(), /built-in example/);
  assert.match(await page.locator("[data-report]").textContent(), /built-in example/);
});

examine("a link of the empty page plays its example, again after a clear, and takes the focus there", async ({ visitor, page }) => {
  for (let time = 0; time < 2; time += 1) {
    await page.locator('#intro a[href^="#demo="]').first().click();
    await first(page).waitFor();
    await visitor.settle();
    assert.ok(await page.evaluate(() => document.activeElement.matches("[data-example]")));
    await visitor.action("clear").click();
    await visitor.settle();
    assert.equal(await page.locator("[data-example]").count(), 0);
  }
  visitor.url = page.url();
});

examine("what is typed or pasted ends the example", async ({ visitor, page }) => {
  await go(visitor, "#demo=standard_key_retired");
  await first(page).waitFor();
  await visitor.paste(KEYS.auth);
  assert.equal(await page.locator("[data-example]").count(), 0);
  assert.equal(await page.locator("[data-verdict]").count(), 0);
  assert.ok(await visitor.action("check").isEnabled());
});

examine("an address with a cause opens its page", { path: "/#cause=key_leaked" }, async ({ visitor, page }) => {
  await visitor.settle();
  const details = page.locator('[data-cause="key_leaked"]');
  assert.equal(await details.getAttribute("open"), "");
  assert.ok(await details.locator("summary").evaluate((summary) => summary === document.activeElement));
  assert.equal(await page.locator("details[data-cause][open]").count(), 1);
  assert.equal(await visitor.box.inputValue(), "");
});

examine("a verdict links to the page of its cause", async ({ visitor, page }) => {
  await go(visitor, "#demo=key_invalid");
  await page.locator('[data-verdict="key_invalid"] a[href="#cause=key_invalid"]').click();
  await visitor.settle();
  assert.equal(await page.locator('[data-cause="key_invalid"]').getAttribute("open"), "");
  assert.equal(await page.locator("[data-verdict]").count(), 1, "the verdict is gone");
  visitor.url = page.url();
});

for (const path of ["/?demo=key_invalid", "/#demo=nothing", "/#demo=", "/#cause=%22%5D", "/#key=key_invalid", "/#key_invalid"]) {
  examine(`nothing else of the address is read: ${path}`, { path }, async ({ visitor, page }) => {
    assert.equal(await visitor.box.inputValue(), "");
    assert.equal(await page.locator("[data-example], [data-cause][open]").count(), 0);
  });
}

examine("the causes can be searched, in both languages", async ({ visitor, page }) => {
  const seen = () => page.locator("[data-cause]:visible").evaluateAll((all) => all.map(({ dataset }) => dataset.cause));
  const all = (await seen()).length;
  await page.locator("#search").fill("BUNDLE iOS");
  const found = await seen();
  assert.ok(found.length > 0 && found.length < all, `${found.length} of ${all}`);
  assert.equal(await page.locator("#hits").innerText(), `${found.length} / ${all}`);
  await go(visitor, "#cause=key_leaked");
  await page.locator('[data-cause="key_leaked"]').waitFor();
  await page.locator('[data-language="zh-Hans"]').click();
  await page.locator("#search").fill("配额");
  assert.ok((await seen()).includes("quota_exhausted"));
  await page.locator("#search").fill("");
  assert.equal((await seen()).length, all);
});

examine("an example and its marks are in Chinese too", { path: "/#demo=quota_exhausted", context: { locale: "zh-CN" } }, async ({ visitor, page }) => {
  assert.equal((await visitor.verdict()).id, "quota_exhausted");
  assert.match(await page.locator("[data-example]").innerText(), /示例/);
  assert.equal(await page.locator('[data-cause="quota_exhausted"] > a').textContent(), "示例");
});
