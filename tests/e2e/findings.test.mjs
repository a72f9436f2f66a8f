// Each cause that stands in the pasted text, through the real page, with nothing sent.
import assert from "node:assert/strict";
import { test } from "node:test";
import { cases, inOrder } from "./lib/cases.mjs";
import { clinic } from "./lib/clinic.mjs";
import { fill } from "./lib/keys.mjs";
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
