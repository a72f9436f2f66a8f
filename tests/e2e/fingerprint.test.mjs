// The fingerprint of the key: shown, computed elsewhere by the very command that the page gives, and compared.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { clinic } from "./lib/clinic.mjs";
import { authKey, leaks, standardKey } from "./lib/keys.mjs";

const examine = clinic();
const NAME = "GEMINI_API_KEY";

/** The line that stands for a value. */
function lineOf(value) {
  const bytes = Buffer.from(value);
  return `${bytes.length} ${createHash("sha256").update(bytes).digest("hex").slice(0, 8)}`;
}

/** What the field says about a text; none where it says nothing. */
async function outcomeOf(visitor, text) {
  await visitor.page.locator("#fingerprint-paste").fill(text);
  await visitor.settle();
  const found = visitor.page.locator("[data-fingerprint]");
  return (await found.count()) ? found.evaluate(({ dataset }) => ({ id: dataset.fingerprint, cause: dataset.cause })) : null;
}

examine("the fingerprint appears with a key and goes with it", async ({ visitor, page }) => {
  const section = page.locator("section.fingerprint");
  assert.equal(await section.isVisible(), false);
  const key = authKey();
  await visitor.paste(`${NAME}="${key}"`);
  assert.equal(await page.locator("[data-fingerprint-line]").innerText(), lineOf(key));
  assert.deepEqual(await visitor.leaks(key), []);
  await visitor.clear();
  assert.equal(await section.isVisible(), false);
});

examine("the commands of the page print what the page expects", async ({ visitor, page }) => {
  const key = authKey();
  await visitor.paste(key);
  const where = page.getByLabel("Where your program runs");
  for (const [label, id] of [["bash, zsh", "bash"], ["Node.js", "node"]]) {
    await where.selectOption({ label });
    const text = await page.locator(`[data-command="${id}"] code`).innerText();
    assert.deepEqual(leaks(text, key), []);
    for (const value of [key, `${key}\n`]) {
      const ran = spawnSync("sh", ["-c", text], { encoding: "utf8", env: { PATH: process.env.PATH, [NAME]: value } });
      assert.equal(ran.stdout.trim(), lineOf(value), ran.stderr);
    }
  }
});

examine("the command is copied as it is shown", async ({ visitor, page }) => {
  await visitor.paste(standardKey());
  await page.getByLabel("Where your program runs").selectOption({ label: "PowerShell 5 and 7" });
  await visitor.press("copy-fingerprint");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(copied, await page.locator('[data-command="powershell"] code').innerText());
});

examine("what was printed elsewhere names what happened", async ({ visitor, provider }) => {
  const key = authKey();
  await visitor.paste(key);
  assert.equal(await outcomeOf(visitor, " "), null);
  for (const [value, id, cause] of [
    [key, "same", undefined],
    [`${key}\n`, "trailing_lf", "surrounding_whitespace"],
    [`${key}\r`, "trailing_cr", "crlf_line_endings"],
    [`"${key}"`, "double_quotes", "quoted"],
    [`Bearer ${key}`, "bearer", "prefix_included"],
    [key.slice(0, -1), "cut_short", "too_short"],
    ["", "empty", "env_var_not_found"],
    [standardKey(), "another_key", "duplicate_variable"],
  ]) {
    const text = `$ sh -c …\n${lineOf(value)}\n`;
    assert.deepEqual(await outcomeOf(visitor, text), { id, cause }, id);
  }
  assert.equal((await outcomeOf(visitor, "sh: not found")).id, "unreadable");
  assert.deepEqual(await visitor.leaks(key), []);
  assert.deepEqual(visitor.sent(), []);
  assert.deepEqual(provider.requests, []);
});

examine("the field keeps its text while it is typed, and the outcome is announced", async ({ visitor, page }) => {
  const key = authKey();
  await visitor.paste(key);
  const field = page.getByLabel("Paste what it printed");
  await field.pressSequentially(lineOf(key));
  assert.equal(await field.inputValue(), lineOf(key));
  assert.equal(await field.evaluate((element) => element === document.activeElement), true);
  const region = page.locator('section.fingerprint [role="status"]');
  assert.match(await region.innerText(), /exactly this key/);
  await visitor.paste(standardKey());
  assert.equal(await page.locator("[data-fingerprint]").getAttribute("data-fingerprint"), "another_key");
});
