// What a visitor takes away: the report in both forms, what a tick lets in, the message to an administrator.
import assert from "node:assert/strict";
import { clinic } from "./lib/clinic.mjs";
import { KEYS, leaks } from "./lib/keys.mjs";
import { DISABLED } from "./lib/states.mjs";

const examine = clinic();
const PROJECT = "123456789012";

async function refuse({ visitor, provider }) {
  provider.play(DISABLED);
  await visitor.paste(KEYS.auth);
  await visitor.check();
  await visitor.verdict();
  await visitor.unfold();
}

/** What a press puts into the clipboard. */
async function copied(visitor, button) {
  await button.click();
  await visitor.page.waitForTimeout(50);
  return visitor.page.evaluate(() => navigator.clipboard.readText());
}

examine("the report names projects only after a tick, keys never, and is what its preview shows", async (room) => {
  const { visitor, page } = room;
  await refuse(room);
  const tick = page.locator(".takeaway [data-choice=disclose]");
  assert.equal(await tick.isChecked(), false);
  for (const named of [false, true]) {
    if (named) await tick.check();
    await visitor.settle();
    const markdown = await copied(visitor, visitor.action("copy-report"));
    assert.equal(markdown, await page.locator("[data-report]").textContent());
    const json = await copied(visitor, visitor.action("copy-json"));
    assert.equal(JSON.parse(json).verdicts[0].cause, "service_disabled");
    for (const text of [markdown, json]) {
      assert.equal(text.includes(PROJECT), named, text);
      assert.match(text, /service_disabled/);
      assert.deepEqual(leaks(text, KEYS.auth), []);
    }
  }
});

examine("the message to an administrator names the project only after a tick, the cure always, and no key", async (room) => {
  const { visitor, page } = room;
  await refuse(room);
  const tick = page.locator("section.letter [data-choice=disclose]");
  for (const named of [false, true]) {
    if (named) await tick.check();
    await visitor.settle();
    const letter = await copied(visitor, page.locator('section.letter [data-action="copy-command"]'));
    assert.equal(letter, await page.locator("section.letter code").textContent());
    assert.ok(letter.includes(PROJECT) === named && letter.includes("SERVICE_DISABLED"), letter);
    assert.deepEqual(leaks(letter, KEYS.auth), []);
  }
});

const STRANGE = '{"error":{"code":403,"message":"The zyxomatic gateway denied projects/123456789012.","status":"PERMISSION_DENIED"}}';

examine("a word that the page does not know is left out until it was read and ticked", async ({ visitor, page }) => {
  await visitor.paste(STRANGE);
  await visitor.verdict("text");
  await visitor.unfold();
  const report = page.locator("[data-report]");
  assert.match(await report.textContent(), /The ‹9 characters› gateway denied/);
  const words = await page.locator(".withheld code").allTextContents();
  assert.ok(words.includes("zyxomatic") && words.includes("123456789012"), words.join());
  await page.locator(".withheld label", { hasText: "zyxomatic" }).locator("input").check();
  await visitor.settle();
  assert.match(await report.textContent(), /The zyxomatic gateway denied/);
  assert.ok(!(await report.textContent()).includes(PROJECT));
  assert.ok(await page.locator(".withheld").evaluate((fold) => fold.open), "the list stays open");
});

examine("on paper stands what may be shared", async ({ visitor, page }) => {
  await visitor.paste(STRANGE);
  await visitor.verdict("text");
  const said = page.locator(".evidence dd", { hasText: "zyxomatic" });
  assert.ok(await said.locator("> span").isVisible());
  await page.emulateMedia({ media: "print" });
  assert.ok(!(await said.locator("> span").isVisible()));
  const paper = await said.evaluate((dd) => getComputedStyle(dd, "::before").content);
  assert.ok(paper.includes("‹9 characters›") && !paper.includes("zyxomatic") && !paper.includes(PROJECT), paper);
  for (const hidden of [".marked", ".withheld", "#paste"]) {
    assert.equal(await page.locator(hidden).isVisible(), false, hidden);
  }
  await page.emulateMedia({ media: "screen" });
});

examine("steps and guides follow the system, which is guessed and forgotten with the page", async (room) => {
  const { visitor, page, open } = room;
  await refuse(room);
  const chosen = () => page.locator("#system").inputValue();
  assert.equal(await chosen(), "linux");
  const before = await page.locator(".guides").innerText();
  await page.locator("#system").selectOption("powershell");
  await visitor.settle();
  assert.notEqual(await page.locator(".guides").innerText(), before);
  assert.match(await page.locator(".verdict .verify code").first().textContent(), /curl\.exe|\$env:/);
  const windows = await open({ scripts: [() => Object.defineProperty(navigator, "platform", { get: () => "Win32" })] });
  await windows.paste(`GEMINI_API_KEY="${KEYS.auth}`);
  assert.equal(await windows.page.locator("#system").inputValue(), "powershell");
  await windows.close();
});
