// Four visitors, each from paste to cure without leaving the page: what they get at every stage.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { clinic } from "./lib/clinic.mjs";
import { KEYS } from "./lib/keys.mjs";
import { answer, failure, models } from "./lib/plays.mjs";
import { HOST } from "./lib/provider.mjs";

const examine = clinic();
const INVALID = failure(400, "INVALID_ARGUMENT", "API key not valid. Please pass a valid API key.", [{ reason: "API_KEY_INVALID" }]);
const CREDITS = failure(429, "RESOURCE_EXHAUSTED", "Your prepayment credits are depleted. Please go to AI Studio at https://ai.studio/projects to manage your project and billing.");
const GENERATED = answer(200, { candidates: [{ content: { role: "model" }, finishReason: "MAX_TOKENS", index: 0 }] });

/** The texts of what a finding or verdict says to do, first to last, with what is to be run. */
const steps = (visitor, place) =>
  visitor.page.locator(`${place} .steps`).first().locator("> li").evaluateAll((all) => all.map((item) => ({
    text: item.querySelector("span").textContent,
    link: item.querySelector("a")?.href,
    command: item.querySelector("code")?.textContent,
  })));

const commands = async (visitor, place) => (await steps(visitor, place)).flatMap(({ command }) => command ?? []);

/** What the copy button of a part puts into the clipboard. */
async function copied(visitor, place) {
  await visitor.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await visitor.page.locator(`${place} [data-action="copy-command"]`).first().click();
  await visitor.page.waitForTimeout(50);
  return visitor.page.evaluate(() => navigator.clipboard.readText());
}

/** Chooses the system on which the program runs. */
async function runOn(visitor, id) {
  await visitor.page.locator("#system").selectOption(id);
  await visitor.settle();
}

/** Presses Check and reads the verdict. */
async function check(visitor, provider, play) {
  provider.play(play);
  await visitor.check();
  await visitor.page.waitForFunction(() => !document.querySelector(".results").matches('[aria-busy="true"]'));
  return visitor.verdict();
}

/** What a fingerprint command prints for this value; pasted, what the page says to it. */
async function printed(visitor, value) {
  const digest = createHash("sha256").update(value).digest("hex").slice(0, 8);
  await visitor.page.locator("#fingerprint-paste").fill(`${Buffer.byteLength(value)} ${digest}\n`);
  await visitor.settle();
  return visitor.page.locator("[data-fingerprint]").getAttribute("data-fingerprint");
}

const guides = (visitor) => visitor.page.locator("[data-guide]").evaluateAll((all) => all.map(({ dataset }) => dataset.guide));

/** Whether the first stands above the second on the page. */
const above = (visitor, first, second) =>
  visitor.page.evaluate(([one, other]) => !!(document.querySelector(one).compareDocumentPosition(document.querySelector(other)) & Node.DOCUMENT_POSITION_FOLLOWING), [first, second]);

examine("a file with CRLF: named, converted, and seen to be gone", async ({ visitor, page, provider }) => {
  await visitor.drop(`PORT=80\r\nGEMINI_API_KEY=${KEYS.auth}\r\n`);
  assert.deepEqual(await visitor.findings(["crlf_line_endings"]), ["crlf_line_endings"]);
  assert.match(await page.locator("section.marked, [data-finding]").first().innerText(), /carriage return|CR and LF/);
  const place = '[data-finding="crlf_line_endings"]';
  const [first] = await steps(visitor, place);
  assert.match(first.text, /^Convert the file to LF/);
  assert.equal(first.command, "perl -pi -e 's/\\r$//' .env");
  assert.equal(await copied(visitor, place), first.command);
  // A line that sets the variable has no form without the key: none is offered.
  assert.equal(await page.locator("section.corrected").count(), 0);
  assert.ok((await guides(visitor)).includes("restart"), "does not say to restart what holds the old value");
  // On Windows the cure is another one.
  await runOn(visitor, "powershell");
  assert.ok(!(await commands(visitor, place)).some((command) => command.includes("sed ")));
  // The key itself is good; the program still fails, until its variable is what the page expects.
  assert.equal((await check(visitor, provider, models(2))).id, "key_lists_models");
  assert.equal(provider.checks[0].headers["x-goog-api-key"], KEYS.auth, "the CR was sent");
  assert.equal(await printed(visitor, `${KEYS.auth}\r`), "trailing_cr");
  assert.equal(await printed(visitor, KEYS.auth), "same");
  // The converted file has nothing left to find.
  await visitor.drop(`PORT=80\nGEMINI_API_KEY=${KEYS.auth}\n`);
  assert.deepEqual(await visitor.findings(), []);
  assert.equal(await page.locator("section.corrected").count(), 0);
  assert.equal((await check(visitor, provider, models(2))).id, "key_lists_models");
  assert.deepEqual(await visitor.leaks(KEYS.auth), []);
});

examine("a key left over from last year: which wins, the old one refused, the new one good", async ({ visitor, page, provider }) => {
  await visitor.drop(`GOOGLE_API_KEY=${KEYS.standard}\nGEMINI_API_KEY=${KEYS.auth}\n`);
  const found = await visitor.findings(["both_variables_set", "standard_key"]);
  assert.ok(["both_variables_set", "standard_key"].every((id) => found.includes(id)), String(found));
  assert.ok((await commands(visitor, '[data-finding="both_variables_set"]')).includes("unset GOOGLE_API_KEY"));
  await visitor.unfold();
  assert.match(await page.locator('[data-tool="google-genai"]').innerText(), /GOOGLE_API_KEY wins/);
  for (const id of ["migrate-key", "restart"]) assert.ok((await guides(visitor)).includes(id), id);
  await runOn(visitor, "cmd");
  assert.ok((await commands(visitor, '[data-finding="both_variables_set"]')).includes("set GOOGLE_API_KEY="));
  // The one that wins is refused; the page points at the other before it speaks of a third.
  const refused = await check(visitor, provider, INVALID);
  assert.equal(refused.id, "standard_key_retired");
  assert.notEqual(refused.certainty, "certain");
  const [first, second] = await steps(visitor, '[data-source="check"]');
  assert.match(first.text, /^Check the other key in your text too/);
  assert.match(second.text, /^Create a new key/);
  await visitor.choose(1);
  assert.equal(await page.locator('[data-verdict][data-source="check"]').count(), 0, "the verdict of the other key is still shown");
  assert.equal((await check(visitor, provider, models(2))).id, "key_lists_models");
  assert.deepEqual(provider.checks.map(({ headers }) => headers["x-goog-api-key"]), [KEYS.standard, KEYS.auth]);
  // With the old line gone nothing is found any more.
  await visitor.drop(`GEMINI_API_KEY=${KEYS.auth}\n`);
  assert.deepEqual(await visitor.findings(), []);
  assert.equal((await check(visitor, provider, models(2))).id, "key_lists_models");
  for (const key of [KEYS.standard, KEYS.auth]) assert.deepEqual(await visitor.leaks(key), []);
});

examine("a project without credits: it lists, it does not generate, it is paid for, it generates", async ({ visitor, page, provider }) => {
  await visitor.paste(KEYS.auth);
  assert.equal((await check(visitor, provider, models(3))).id, "key_lists_models");
  // Good news leads on to the press that shows the rest.
  const go = page.locator('[data-verdict] [data-action="go"]');
  await go.click();
  const focused = () => page.evaluate(() => document.activeElement.dataset.action);
  assert.equal(await focused(), "run-generate");
  provider.play(CREDITS);
  await page.keyboard.press("Enter");
  await page.waitForSelector('[data-rung="generate"][data-state="failed"]', { state: "attached" });
  assert.equal((await visitor.verdict()).id, "credits_depleted");
  const [first] = await steps(visitor, '[data-source="check"]');
  assert.match(first.text, /balance in AI Studio and pay there/);
  assert.match(first.link, /billing/);
  assert.equal(await page.locator(".verdict .wait").getAttribute("data-minutes"), "5");
  assert.ok((await guides(visitor)).includes("regions-billing"));
  await visitor.unfold();
  assert.match(await page.locator("section.letter").innerText(), /credits are used up|credits are depleted/);
  // Paid: the same press shows the cure.
  await go.click();
  assert.equal(await focused(), "run-generate");
  provider.play(GENERATED);
  await page.keyboard.press("Enter");
  await page.waitForSelector('[data-rung="generate"][data-state="ok"]', { state: "attached" });
  assert.equal((await visitor.verdict()).id, "key_generates");
  assert.equal(await page.locator(".verdict .wait").count(), 0);
  assert.deepEqual(await visitor.leaks(KEYS.auth), []);
});

examine("a command with Bearer: named, corrected, and the key seen to be good", async ({ visitor, page, provider }) => {
  const address = `https://${HOST}/v1beta/models`;
  await visitor.paste(`curl -H "Authorization: Bearer ${KEYS.auth}" ${address}`);
  const place = '[data-finding="wrong_auth_header"]';
  assert.deepEqual(await visitor.findings(["wrong_auth_header"]), ["wrong_auth_header"]);
  const [first] = await steps(visitor, place);
  assert.match(first.text, /^Send x-goog-api-key to native endpoints/);
  const corrected = `curl -H "x-goog-api-key: $GEMINI_API_KEY" ${address}`;
  assert.equal(await copied(visitor, "section.corrected"), corrected);
  assert.ok(await above(visitor, "section.corrected", "#guides"));
  assert.ok((await guides(visitor)).includes("first-call"));
  // Check sends the key as it belongs, whatever the command did.
  assert.equal((await check(visitor, provider, models(2))).id, "key_lists_models");
  assert.equal(provider.checks[0].headers["x-goog-api-key"], KEYS.auth);
  assert.ok(!("authorization" in provider.checks[0].headers));
  // The corrected command holds no key and no fault.
  await visitor.paste(corrected);
  assert.ok(!(await visitor.findings()).includes("wrong_auth_header"));
  assert.equal(await page.locator(place).count(), 0);
  assert.deepEqual(await visitor.leaks(KEYS.auth), []);
});
