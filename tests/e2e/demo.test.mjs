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
  // A reload would put the example in the text's place.
  visitor.url = visitor.url.replace(/#.*/, "");
  assert.equal(page.url(), visitor.url);
});

const OWN = { "a paste": (visitor) => visitor.paste(KEYS.auth), "what is typed": (visitor) => visitor.type(" x"), "a file": (visitor) => visitor.drop("KEY=1"), Clear: (visitor) => visitor.clear() };
for (const [name, put] of Object.entries(OWN)) {
  examine(`the address keeps no example after ${name}`, { path: "/?a=b#demo=key_invalid" }, async ({ visitor, page, site }) => {
    await first(page).waitFor();
    await put(visitor);
    visitor.url = `${site.origin}/?a=b`;
    assert.equal(page.url(), visitor.url);
  });
}

examine("an example stays over a reload and a change of the language", { path: "/#demo=key_invalid" }, async ({ visitor, page }) => {
  await page.locator('[data-language="zh-Hans"]').click();
  await page.reload();
  await visitor.ready();
  assert.equal((await visitor.verdict()).id, "key_invalid");
});

examine("an address that changes takes no text of the visitor's away", async ({ visitor, page }) => {
  const text = `GEMINI_API_KEY="${KEYS.auth}"`;
  await visitor.paste(text);
  const findings = await visitor.findings(["quoted"]);
  for (const change of [() => (location.hash = "#demo=key_invalid"), () => location.replace("#demo=quota_exhausted"), () => history.back(), () => history.forward()]) {
    await page.evaluate(change);
    await page.waitForTimeout(200);
    assert.equal(await visitor.box.inputValue(), text);
    assert.deepEqual(await visitor.findings(), findings);
    assert.equal(await page.locator("[data-example]").count(), 0);
  }
  await page.evaluate(() => history.replaceState(null, "", location.pathname));
  await page.locator('[data-cause="key_leaked"]').evaluate((cause) => (cause.open = true));
  await page.locator('[data-cause="key_leaked"] a[href^="#demo"]').click();
  assert.equal(await visitor.box.inputValue(), text);
  assert.match(await page.locator("#status").innerText(), /Clear the box first/);
  await visitor.clear();
  await page.locator('[data-cause="key_leaked"] a[href^="#demo"]').click();
  await first(page).waitFor();
  visitor.url = page.url();
});

examine("a page that opened this one does not choose its text", async ({ visitor, page, site }) => {
  const opener = await page.context().newPage();
  await opener.goto(`${site.origin}/not-here`);
  const opened = opener.waitForEvent("popup");
  await opener.evaluate((to) => void (window.__opened = window.open(to)), `${site.origin}/`);
  const own = await opened;
  await own.waitForSelector('html[data-ready="true"]', { state: "attached" });
  await own.locator("#paste").fill("my own text");
  await opener.evaluate((to) => void (window.__opened.location = to), `${site.origin}/#demo=key_invalid`);
  await own.waitForTimeout(500);
  assert.equal(await own.locator("#paste").inputValue(), "my own text");
  await own.close();
  await opener.close();
});

examine("a press that is not allowed takes no focus", { path: "/#demo=key_invalid" }, async ({ visitor, page }) => {
  await visitor.verdict();
  await visitor.box.focus();
  await page.keyboard.press("Control+Enter");
  await page.locator(".takeaway [data-choice=disclose]").evaluate((box) => box.click());
  await page.waitForTimeout(300);
  assert.ok(await visitor.box.evaluate((box) => box === document.activeElement));
});

examine("the language that was left leads back, by the keyboard too", async ({ page }) => {
  await page.locator('[data-language="zh-Hans"]').focus();
  for (const language of ["en", "zh-Hans", "en"]) {
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.dataset.language), language);
  }
});

for (const width of [1280, 800, 360]) {
  examine(`a cause that is opened stays where it was pressed, at ${width} px`, { context: { viewport: { width, height: 800 } } }, async ({ page }) => {
    const moved = await page.evaluate(() => {
      const found = [];
      for (const cause of document.querySelectorAll("[data-cause]")) {
        const before = cause.getBoundingClientRect().top + scrollY;
        cause.open = true;
        const after = cause.getBoundingClientRect().top + scrollY;
        if (Math.abs(after - before) > 1) found.push(`${cause.dataset.cause}: ${before} to ${after}`);
        cause.open = false;
      }
      return found;
    });
    assert.deepEqual(moved, []);
  });
}

examine("an address with a cause opens its page", { path: "/#cause=key_leaked" }, async ({ visitor, page }) => {
  await visitor.settle();
  const details = page.locator('[data-cause="key_leaked"]');
  assert.equal(await details.getAttribute("open"), "");
  assert.ok(await details.locator("summary").evaluate((summary) => summary === document.activeElement));
  assert.equal(await page.locator("details[data-cause][open]").count(), 1);
  assert.ok((await details.locator("li").count()) > 1, "its steps are there");
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

examine("every cause says what it means and what to do once it is opened, in both languages", async ({ page }) => {
  const opened = async () => {
    await page.evaluate(() => document.querySelectorAll("[data-cause]").forEach((cause) => (cause.open = true)));
    await page.waitForFunction(() => [...document.querySelectorAll("[data-cause]")].every((cause) => cause.querySelector("div > ol > li > span")), null, { timeout: 30_000 });
    return page.locator("[data-cause]").evaluateAll((all) => all.map((cause) => [...cause.querySelectorAll("summary, div > p, li > span")].map((part) => part.textContent)));
  };
  const english = await opened();
  assert.ok(english.length > 100);
  for (const words of english) assert.ok(words.length >= 4 && words.every((text) => text && !/[\u4e00-\u9fff{}]/.test(text)), String(words));
  await page.locator('[data-language="zh-Hans"]').click();
  const chinese = await opened();
  assert.deepEqual(chinese.map((words) => words.length), english.map((words) => words.length));
  for (const words of chinese) assert.ok(words.slice(0, 3).every((text) => /[\u4e00-\u9fff]/.test(text) && !/[{}]/.test(text)), String(words));
});

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
  assert.equal(await page.locator('[data-cause="quota_exhausted"] a[href^="#demo"]').textContent(), "示例");
});
