// Each cause that stands in the pasted text, through the real page, with nothing sent.
import assert from "node:assert/strict";
import { cases } from "./lib/cases.mjs";
import { clinic } from "./lib/clinic.mjs";
import { fill, keyOf } from "./lib/keys.mjs";
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

for (const [cause, texts] of byCause()) {
  examine(`the texts of ${cause} are read without asking anyone`, async ({ visitor, provider }) => {
    for (const given of texts) await expectReading(visitor, given);
    assert.deepEqual(visitor.sent(), []);
    assert.deepEqual(provider.requests, []);
  });
}

async function expectReading(visitor, given) {
  await visitor.setToday(given.today ?? TODAY);
  const text = fill(given.text, keyOf(given.key ?? "auth"));
  await visitor.action("clear").click();
  await (given.origin === "file" ? visitor.drop(text) : visitor.paste(text));
  await expectFindings(visitor, given);
  await expectVerdict(visitor, given);
}

async function expectFindings(visitor, given) {
  const wanted = [given.finding ?? []].flat();
  if (wanted.length > 0) await visitor.page.waitForSelector("[data-finding]", { state: "attached" });
  const found = await visitor.findings();
  for (const id of wanted) assert.ok(found.includes(id), `${given.file}: ${id} is not among ${found}`);
}

async function expectVerdict(visitor, given) {
  if (!given.verdict) return;
  const verdict = await visitor.verdict("text");
  assert.equal(verdict.id, given.verdict, given.file);
  if (given.certainty) assert.equal(verdict.certainty, given.certainty, given.file);
}
