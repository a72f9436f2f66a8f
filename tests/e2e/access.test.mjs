// The page for everybody: rules of axe, narrow windows, keyboards.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { clinic } from "./lib/clinic.mjs";
import { KEYS } from "./lib/keys.mjs";
import { failure, models, stall } from "./lib/plays.mjs";

const examine = clinic();
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const REFUSED = failure(403, "PERMISSION_DENIED", "Gemini API has not been used in project 123456789012 before or it is disabled.", [
  { "@type": "type.googleapis.com/google.rpc.ErrorInfo", reason: "SERVICE_DISABLED", metadata: { consumer: "projects/123456789012" } },
]);

const STATES = {
  empty: async () => {},
  recognised: async ({ visitor }) => visitor.paste(`GEMINI_API_KEY="${KEYS.auth}\u200b"\nOTHER=${KEYS.standard} \n`),
  "error read": async ({ visitor }) => visitor.paste("google.genai.errors.ClientError: 429 RESOURCE_EXHAUSTED. Quota exceeded"),
  verdict: async ({ visitor, provider }) => {
    provider.play(REFUSED);
    await visitor.paste(KEYS.auth);
    await visitor.check();
    await visitor.verdict();
  },
  "upper rungs": async ({ visitor, provider }) => {
    provider.play(models(3));
    await visitor.paste(KEYS.auth);
    await visitor.check();
    await visitor.verdict();
    provider.play(REFUSED);
    await visitor.press("run-generate");
    await visitor.page.waitForSelector('[data-rung="generate"][data-state="failed"]', { state: "attached" });
    await visitor.page.locator("#model").fill("gemini-0-none");
    await visitor.settle();
  },
};

for (const [state, reach] of Object.entries(STATES)) {
  examine(`axe finds nothing, and nothing sticks out: ${state}`, async (room) => {
    await reach(room);
    await room.visitor.unfold();
    for (const colorScheme of ["light", "dark"]) {
      for (const width of [1280, 320]) await expectSound(room.page, { state, colorScheme, width });
    }
  });
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

examine("the keyboard alone reaches the box, the check and the verdict's links", async ({ visitor, provider, page }) => {
  provider.play(REFUSED);
  await tabTo(page, "#paste");
  await page.keyboard.insertText(KEYS.auth);
  await page.waitForSelector("[data-credential]");
  await tabTo(page, '[data-action="check"]');
  await page.keyboard.press("Enter");
  await visitor.verdict();
  await tabTo(page, "[data-verdict] a[href]");
  assert.ok(await focusShows(page), "the focus cannot be seen");
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
  await page.waitForFunction(() => !document.querySelector('[data-rung][data-state="running"]'), undefined, { timeout: 1000 });
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
  provider.play(REFUSED);
  await visitor.paste(KEYS.auth);
  await visitor.check();
  await visitor.verdict();
  const heard = await page.locator(regions).evaluateAll((all) => all.map((region) => region.textContent.trim()).join(""));
  const focused = await page.evaluate(() => document.activeElement?.closest("[data-verdict]") !== null);
  assert.ok(heard !== "" || focused, "no live region speaks, and the focus does not move to the verdict");
});

examine("links of the verdict open the provider's pages, and tell them nothing", async ({ visitor, provider, page }) => {
  provider.play(REFUSED);
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
