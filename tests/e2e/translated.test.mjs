// The browser's own translation puts nodes of its own in the place of every text: what the page says stays the same.
import assert from "node:assert/strict";
import { clinic } from "./lib/clinic.mjs";
import { KEYS } from "./lib/keys.mjs";

const examine = clinic();
const ERROR = '{"error":{"code":403,"status":"PERMISSION_DENIED","message":"Consumer has been suspended.","details":[{"reason":"CONSUMER_SUSPENDED"}]}}';
const OTHER = '{"error":{"code":429,"status":"RESOURCE_EXHAUSTED","message":"Resource has been exhausted"}}';

/** As Chrome translates: each text becomes another one within two elements, where nothing forbids it. */
const chrome = `(text, said) => {
  const font = (inner) => Object.assign(document.createElement("font"), inner);
  const outer = font({});
  outer.append(font({ textContent: said }));
  text.replaceWith(outer);
}`;
/** As others do: the text node makes room for another one. */
const others = `(text, said) => text.replaceWith(said)`;

/** Translates everything on the page, and what comes later as well. */
const translate = (page, put) =>
  page.evaluate((source) => {
    const put = new Function(`return ${source}`)();
    const all = () => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts = [];
      while (walker.nextNode()) texts.push(walker.currentNode);
      for (const text of texts) {
        const { parentElement: parent, data } = text;
        if (!data.trim() || data.startsWith("«") || parent.closest("[translate=no], script, style, textarea, option")) continue;
        put(text, `«${data.trim().slice(0, 8)}»`);
      }
    };
    all();
    new MutationObserver(all).observe(document.body, { subtree: true, childList: true, characterData: true });
  }, put);

const report = (page) => page.locator("[data-report]").first().evaluate((each) => each.textContent);
const titles = (page) => page.locator("[data-verdict] h2").allTextContents();
const steps = (page) => page.locator("[data-verdict] .steps > li > span:first-child").allTextContents();
const opened = (text) => text.replace(/^« *|»$/g, "");

for (const [name, put] of Object.entries({ "nodes around the texts": chrome, "other texts": others })) {
  examine(`verdict, steps and report are those of an untranslated page: ${name}`, async ({ visitor, page, open }) => {
    const plain = await open();
    const wanted = {};
    for (const text of [ERROR, OTHER]) {
      await plain.paste(text);
      wanted[text] = { report: await report(plain.page), titles: await titles(plain.page), steps: await steps(plain.page) };
      assert.ok(wanted[text].steps.length > 0 && wanted[text].steps.every((step) => step.length > 8));
    }
    await plain.close();
    await translate(page, put);
    for (const text of [ERROR, OTHER, ERROR]) {
      await visitor.paste(text);
      await visitor.settle();
      const drawn = { titles: await titles(page), steps: await steps(page) };
      for (const part of ["titles", "steps"]) {
        assert.equal(drawn[part].length, wanted[text][part].length, part);
        drawn[part].forEach((words, place) => assert.ok(wanted[text][part][place].startsWith(opened(words)), `${words} is not ${wanted[text][part][place]}`));
      }
      const minutes = (told) => told.replace(/\d\d:\d\d/g, "");
      assert.equal(minutes(await report(page)), minutes(wanted[text].report));
    }
  });
}

examine("the catalogue is searched and spoken in the page's own words", async ({ page }) => {
  await translate(page, chrome);
  const seen = () => page.locator("[data-cause]:visible").evaluateAll((all) => all.map(({ dataset }) => dataset.cause));
  await page.locator("#search").fill("bundle iOS");
  assert.ok((await seen()).includes("ios_app_blocked"));
  await page.locator("#search").fill("");
  await page.locator('[data-cause="key_leaked"]').evaluate((cause) => (cause.open = true));
  await page.locator('[data-cause="key_leaked"] li').first().waitFor();
  await page.locator('[data-language="zh-Hans"]').click();
  const words = () => page.locator('[data-cause="key_leaked"]').evaluate((cause) => [cause.querySelector("summary").textContent, ...[...cause.querySelectorAll("li > span")].map((step) => step.textContent)]);
  assert.ok((await words()).every((text) => /[\u4e00-\u9fff]/.test(text)), String(await words()));
  await page.locator('[data-language="en"]').click();
  assert.ok((await words()).every((text) => !/[\u4e00-\u9fff]/.test(text)), String(await words()));
});

examine("a copy button tells what happened, and its own name again", async ({ visitor, page }) => {
  await visitor.paste(KEYS.auth + "\n" + ERROR);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const button = page.locator('[data-action="copy-report"]');
  const name = await button.innerText();
  await translate(page, chrome);
  await button.click();
  await page.waitForFunction(() => /Copied/.test(document.querySelector('[data-action="copy-report"]').textContent), null, { timeout: 30_000 });
  await page.waitForFunction((own) => own.startsWith(document.querySelector('[data-action="copy-report"]').textContent.replace(/[«»]/g, "").trim()), name, { timeout: 30_000 });
});
