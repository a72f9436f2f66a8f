// Each cause that an answer can name, through the real page: one case per cause folder.
import assert from "node:assert/strict";
import { cases, inOrder } from "./lib/cases.mjs";
import { clinic } from "./lib/clinic.mjs";
import { fill, fillAll, keyOf } from "./lib/keys.mjs";
import { answer } from "./lib/plays.mjs";
import { TODAY } from "./lib/visit.mjs";

const examine = clinic();

/** The first case of each folder, one for today before one for another day. */
function chosen() {
  const folders = new Map();
  for (const each of cases().filter(({ given }) => given === "answer")) {
    const kept = folders.get(each.cause);
    if (!kept || (!isToday(kept) && isToday(each))) folders.set(each.cause, each);
  }
  return [...folders.values()];
}

const isToday = ({ today }) => today === undefined || today === TODAY;

for (const given of chosen()) {
  const name = `the answer of ${given.cause}/${given.file} is read as ${given.verdict}`;
  examine(name, { today: given.today ?? TODAY }, async ({ visitor, provider }) => {
    const key = keyOf(given.key ?? "auth");
    provider.play(answer(given.http, fillAll(given.body, key), given.headers));
    await visitor.paste(key);
    await visitor.check();
    const verdict = await visitor.verdict();
    assert.equal(verdict.id, given.verdict);
    assert.equal(verdict.source, "check");
    if (given.certainty) assert.equal(verdict.certainty, given.certainty);
    assert.ok(inOrder(given.also ?? [], verdict.also), `also ${given.also} is not in ${verdict.also}`);
    const text = await visitor.text();
    for (const part of given.shows ?? []) assert.ok(text.includes(fill(part, key)), `does not show ${part}`);
    assert.deepEqual(await visitor.leaks(key), [], "the page shows the key outside of its box");
    assert.equal(provider.checks.length, 1);
  });
}
