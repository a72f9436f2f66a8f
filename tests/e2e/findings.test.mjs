// Each cause that stands in the pasted text, through the real page, with nothing sent.
import assert from "node:assert/strict";
import { test } from "node:test";
import { cases, inOrder } from "./lib/cases.mjs";
import { clinic } from "./lib/clinic.mjs";
import { KEYS, fill, leaks } from "./lib/keys.mjs";
import { TODAY } from "./lib/visit.mjs";

const examine = clinic();

/** The text cases by the folder they stand in. */
function byCause() {
  const folders = new Map();
  for (const each of cases().filter(({ given }) => given === "text")) {
    folders.set(each.cause, [...(folders.get(each.cause) ?? []), each]);
  }
  return folders;
}

test("there are cases with a text", () => assert.ok(byCause().size > 0));

// One page for all of them: each text takes the place of the one before.
examine("every text of the cases is read without asking anyone", { timeout: 240_000 }, async ({ t, visitor, provider, open }) => {
  for (const [cause, texts] of byCause()) {
    await t.test(`the texts of ${cause} are read`, async () => {
      const faults = [];
      for (const given of texts) faults.push(...(await faultsOf(visitor, open, given)));
      assert.deepEqual(faults, []);
    });
  }
  assert.deepEqual(visitor.sent(), []);
  assert.deepEqual(provider.requests, []);
});

/** What the page says otherwise than the case wants it, a sentence each. */
async function faultsOf(visitor, open, given) {
  if ((given.today ?? TODAY) === TODAY) return faultsOn(visitor, given);
  const other = await open({ today: given.today });
  try {
    return await faultsOn(other, given);
  } finally {
    await other.close();
  }
}

async function faultsOn(visitor, given) {
  await visitor.clear();
  const text = fill(given.text);
  await (given.origin === "file" ? visitor.drop(text) : visitor.paste(text));
  return [...(await findingFaults(visitor, given)), ...(await verdictFaults(visitor, given))];
}

async function findingFaults(visitor, { file, finding = [] }) {
  const found = await visitor.findings(finding);
  return finding.filter((id) => !found.includes(id)).map((id) => `${file}: ${id} is not among [${found}]`);
}

async function verdictFaults(visitor, given) {
  if (!given.verdict) return [];
  const found = await visitor.verdict("text", given.verdict === "none" ? 100 : 1000).catch(() => ({ id: "none", also: [] }));
  const faults = [];
  if (found.id !== given.verdict) faults.push(`${given.file}: ${found.id}, not ${given.verdict}`);
  if (given.certainty && found.certainty !== given.certainty) faults.push(`${given.file}: ${found.certainty}, not ${given.certainty}`);
  if (!inOrder(given.also ?? [], found.also)) faults.push(`${given.file}: also [${found.also}], without [${given.also}]`);
  return faults;
}

examine("code is drawn without its faults, and copied as it is drawn", async ({ visitor, provider, page }) => {
  const code = (header) => [
    "import os",
    "import requests",
    "",
    "answer = requests.post(",
    '    "https://generativelanguage.googleapis.com/v1beta/models/gemini-3.8-flash:generateContent",',
    `    headers={${header}},`,
    '    json={"contents": [{"parts": [{"text": "It\'s me"}]}]},',
    ")",
  ].join("\n");
  await visitor.paste(code(`"Authorization": "Bearer ${KEYS.auth}"`));
  assert.deepEqual(await visitor.findings(["wrong_auth_header"]), ["wrong_auth_header"]);
  const offered = page.locator("section.corrected");
  const expected = code('"x-goog-api-key": os.environ["GEMINI_API_KEY"]');
  assert.equal(await offered.locator("code").innerText(), expected);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await offered.locator('[data-action="copy-command"]').click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(copied, expected);
  assert.deepEqual(leaks(copied, KEYS.auth), []);
  // Where nothing is certain, nothing is offered.
  await visitor.clear();
  await visitor.paste(`const API_KEY: &str = "${KEYS.auth}";\nlet answer = reqwest::get(url).bearer_auth(API_KEY).await?;`);
  await page.locator("[data-credential]").first().waitFor();
  assert.equal(await offered.count(), 0);
  assert.deepEqual(provider.requests, []);
});
