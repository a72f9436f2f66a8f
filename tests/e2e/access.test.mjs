// The page for everybody: rules of axe, narrow windows, keyboards.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { clinic } from "./lib/clinic.mjs";
import { KEYS } from "./lib/keys.mjs";
import { models, stall } from "./lib/plays.mjs";
import { DISABLED, ERROR_TEXT, STATES } from "./lib/states.mjs";

const examine = clinic();
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const LANGUAGES = { en: "en-GB", "zh-Hans": "zh-CN" };

for (const [language, locale] of Object.entries(LANGUAGES)) {
  for (const [state, reach] of Object.entries(STATES)) {
    examine(`axe finds nothing, and nothing sticks out, ${language}: ${state}`, { context: { locale } }, async (room) => {
      assert.equal(await room.page.evaluate(() => document.documentElement.lang), language);
      await reach(room);
      await room.visitor.unfold();
      for (const colorScheme of ["light", "dark"]) {
        for (const width of [1280, 320]) await expectSound(room.page, { state, colorScheme, width });
      }
    });
  }
}

async function expectSound(page, { state, colorScheme, width }) {
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  await page.setViewportSize({ width, height: 800 });
  await page.waitForTimeout(100);
  const where = `${state}, ${colorScheme}, ${width} px`;
  assert.deepEqual(await axe(page), [], where);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(wide <= 0, `${where}: ${wide} px stick out`);
}

/** The text spacing that WCAG 1.4.12 asks a page to bear. */
const SPACED = { "line-height": "1.5", "letter-spacing": "0.12em", "word-spacing": "0.16em" };

examine("wider spacing cuts no text off and pushes nothing out", async (room) => {
  await STATES.disabled(room);
  await room.page.evaluate((spaced) => {
    for (const element of document.body.querySelectorAll("*")) {
      for (const [name, value] of Object.entries(spaced)) element.style.setProperty(name, value, "important");
    }
  }, SPACED);
  for (const width of [1280, 320]) {
    await room.page.setViewportSize({ width, height: 800 });
    const wide = await room.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(wide <= 0, `${width} px: ${wide} px stick out`);
  }
  const cut = await room.page.evaluate(() =>
    [...document.querySelectorAll("button, .severity, [data-station]")]
      .filter(({ clientWidth, scrollWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
      .map((element) => element.textContent),
  );
  assert.deepEqual(cut, []);
});

for (const [width, height] of [
  [1280, 720],
  [360, 740],
]) {
  examine(`the verdict on a pasted error stands in sight, ${width} × ${height}`, { context: { viewport: { width, height } } }, async ({ visitor, page }) => {
    await visitor.paste(ERROR_TEXT);
    await visitor.verdict("text");
    const { title, start } = await page.evaluate(() => {
      const rect = (selector) => document.querySelector(selector).getBoundingClientRect();
      return { title: rect("[data-verdict] h2").bottom, start: rect("[data-verdict] .meaning").top + 24 };
    });
    assert.equal(await page.evaluate(() => window.scrollY), 0, "nobody pressed anything");
    assert.ok(title <= height && start <= height, `the title ends at ${title}, the second line at ${start}`);
  });
}

examine("beside a key in the pasted error the cause and the first step stand in sight on a phone", { context: { viewport: { width: 360, height: 740 } } }, async ({ visitor, page }) => {
  await visitor.paste(`curl -H "x-goog-api-key: ${KEYS.auth}"\n${ERROR_TEXT}`);
  await visitor.verdict("text");
  const [title, step] = await page.evaluate(() => ["[data-verdict] h2", "[data-verdict] .steps li"].map((it) => document.querySelector(it).firstChild.textContent));
  const status = page.locator("#status");
  const said = await status.textContent();
  assert.ok(said.includes(title) && said.includes(step), `${said} / ${title} / ${step}`);
  const { y, height } = await status.boundingBox();
  assert.ok(y + height <= 740, `it ends at ${y + height}`);
});

examine("forced colours leave every sign on the way of a request", async (room) => {
  await STATES.disabled(room);
  await room.page.emulateMedia({ forcedColors: "active" });
  const signs = await room.page.evaluate(() =>
    [...document.querySelectorAll("[data-station]")].map((station) => {
      const { content, borderTopStyle, borderTopWidth } = getComputedStyle(station, "::before");
      return [station.dataset.state, content.startsWith('"✓"') || content.startsWith('"✕"'), borderTopStyle, borderTopWidth].join(" ");
    }),
  );
  const at = (state) => signs.filter((sign) => sign.startsWith(state));
  assert.deepEqual(new Set(at("ok")), new Set(["ok true solid 2px"]));
  assert.deepEqual(at("failed"), ["failed true solid 2px"]);
  assert.deepEqual(new Set(at("idle")), new Set(["idle false dotted 2px"]));
});

examine("paper shows the verdict and its links, and no box", async (room) => {
  await STATES.disabled(room);
  await room.page.emulateMedia({ media: "print", colorScheme: "dark" });
  assert.ok(await room.page.locator("[data-verdict] .steps").isVisible());
  for (const hidden of ["#paste", '[data-action="check"]', "#catalogue", ".fingerprint"]) assert.ok(!(await room.page.locator(hidden).isVisible()), hidden);
  const paper = await room.page.evaluate(() => [
    getComputedStyle(document.documentElement).getPropertyValue("--sheet").trim(),
    getComputedStyle(document.querySelector('[data-verdict] a[href^=http]'), "::after").content,
  ]);
  assert.match(paper[0], /^#f+$/);
  assert.match(paper[1], /https:/);
});

examine("waiting tells its seconds from the third on, and nothing speaks them", async ({ visitor, provider, page }) => {
  provider.play(stall());
  await visitor.paste(KEYS.auth);
  await visitor.check();
  const elapsed = page.locator("#elapsed");
  await page.waitForTimeout(1500);
  assert.equal(await elapsed.textContent(), "");
  await page.waitForFunction(() => /^[3-5] s/.test(document.querySelector("#elapsed").textContent));
  assert.equal(await elapsed.evaluate((element) => element.closest("[aria-live], [role=status], [role=alert]")), null);
  assert.match(await page.locator("#status").textContent(), /generativelanguage\.googleapis\.com/);
  await visitor.action("cancel").click();
  await visitor.settle();
  assert.equal(await elapsed.textContent(), "");
});

/** What axe objects to: rule, element, and why. */
async function axe(page) {
  await page.evaluate(AXE);
  return page.evaluate(async (values) => {
    const { violations } = await window.axe.run(document, { runOnly: { type: "tag", values } });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target} ${node.failureSummary}`));
  }, TAGS);
}

/** Presses Tab until the focused element fits the selector; returns how many presses it took. */
async function tabTo(page, selector, limit = 60) {
  for (let presses = 1; presses <= limit; presses += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return presses;
  }
  throw new Error(`Tab does not reach ${selector}`);
}

examine("the keyboard alone goes from the paste to the copied report", async ({ visitor, provider, page }) => {
  provider.play(DISABLED);
  await tabTo(page, "#paste");
  await page.keyboard.insertText(KEYS.auth);
  await page.waitForSelector("[data-credential]");
  await tabTo(page, '[data-action="check"]');
  await page.keyboard.press("Enter");
  await visitor.verdict();
  await tabTo(page, "[data-verdict] a[href]");
  assert.ok(await focusShows(page), "the focus cannot be seen");
  await tabTo(page, '[data-action="copy-report"]');
  assert.ok(await focusShows(page), "the focus cannot be seen");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.keyboard.press("Enter");
  await visitor.settle();
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^## Key Clinic[^]*service_disabled/);
});

/** Whether the focused element is drawn otherwise than without the focus. */
const focusShows = (page) =>
  page.evaluate(() => {
    const style = getComputedStyle(document.activeElement);
    return (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1) || style.boxShadow !== "none";
  });

examine("Control and Enter in the box check, Escape cancels", async ({ visitor, provider, page }) => {
  provider.play(stall());
  await visitor.box.focus();
  await page.keyboard.insertText(KEYS.auth);
  await page.waitForSelector("[data-credential]");
  await page.keyboard.press("Control+Enter");
  await page.waitForSelector('[data-rung][data-state="running"]');
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => !document.querySelector('[data-rung][data-state="running"]'), undefined, { timeout: 30_000 });
  provider.play(models(1));
  await visitor.box.focus();
  await page.keyboard.press("Control+Enter");
  await page.waitForSelector('[data-verdict="key_lists_models"]');
});

examine("Enter in a longer text makes a line, and Tab leaves the box", async ({ visitor, provider, page }) => {
  await visitor.paste(`GEMINI_API_KEY=${KEYS.auth}\nDEBUG=1`);
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Enter");
  await page.waitForTimeout(200);
  assert.ok((await visitor.box.inputValue()).endsWith("\n"));
  assert.deepEqual(provider.requests, []);
  await page.keyboard.press("Tab");
  assert.notEqual(await page.evaluate(() => document.activeElement.id), "paste");
});

examine("one of several keys is chosen by the keyboard, and the focus stays with the choice", async ({ visitor, provider, page }) => {
  await visitor.paste(`OLD_KEY=${KEYS.standard}\nNEW_KEY=${KEYS.auth}\n`);
  await tabTo(page, "[data-credential] input, [data-credential] button");
  await page.keyboard.press((await page.evaluate(() => document.activeElement.type)) === "radio" ? "ArrowDown" : "Enter");
  await visitor.settle();
  assert.ok(await page.evaluate(() => document.activeElement.closest("[data-credential]") !== null), "the focus is lost");
  assert.deepEqual(provider.requests, []);
});

examine("verdicts are announced", async ({ visitor, provider, page }) => {
  const regions = '[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"], [role="log"]';
  assert.ok((await page.locator(regions).count()) > 0, "no live region before the verdict");
  provider.play(DISABLED);
  await visitor.paste(KEYS.auth);
  await visitor.check();
  await visitor.verdict();
  const heard = await page.locator(regions).evaluateAll((all) => all.map((region) => region.textContent.trim()).join(""));
  const focused = await page.evaluate(() => document.activeElement?.closest("[data-verdict]") !== null);
  assert.ok(heard !== "" || focused, "no live region speaks, and the focus does not move to the verdict");
});

examine("links of the verdict open the provider's pages, and tell them nothing", async ({ visitor, provider, page }) => {
  provider.play(DISABLED);
  await visitor.paste(KEYS.auth);
  await visitor.check();
  await visitor.verdict();
  const links = await page.locator("[data-verdict] a[href^=http]").evaluateAll((all) => all.map(({ href, rel, target }) => ({ href, rel, target })));
  assert.ok(links.length > 0);
  for (const { href, rel, target } of links) {
    assert.match(href, /^https:\/\//);
    if (target === "_blank") assert.match(rel, /noopener|noreferrer/, href);
  }
});
