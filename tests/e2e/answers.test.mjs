// Each cause that an answer can name, through the real page: one case per cause folder, or all with ALL_CASES=1.
import assert from "node:assert/strict";
import { test } from "node:test";
import { cases, inOrder } from "./lib/cases.mjs";
import { clinic } from "./lib/clinic.mjs";
import { body, keyOf } from "./lib/keys.mjs";
import { answer } from "./lib/plays.mjs";
import { TODAY } from "./lib/visit.mjs";

const examine = clinic();

/** No page ever sees 407: it belongs to the proxy, and the browser keeps it. */
const isSeen = ({ http }) => http !== 407;

/** The first case of each folder, one for today before one for another day. */
function chosen() {
  const answers = cases().filter(({ given, rung }) => given === "answer" && !rung).filter(isSeen);
  if (process.env.ALL_CASES) return answers;
  const folders = new Map();
  for (const each of answers) {
    const kept = folders.get(each.cause);
    if (!kept || (!isToday(kept) && isToday(each))) folders.set(each.cause, each);
  }
  return [...folders.values()];
}

const plain = (text) => text.replace(/\s+/g, " ");

const isToday = ({ today }) => today === undefined || today === TODAY;

test("there are cases with an answer", () => assert.notDeepEqual(chosen(), []));

for (const given of chosen()) {
  const name = `the answer of ${given.cause}/${given.file} is read as ${given.verdict}`;
  examine(name, { today: given.today ?? TODAY }, async ({ visitor, provider }) => {
    const key = keyOf(given.key ?? "auth");
    provider.play(answer(given.http, body(given.body, key), given.headers));
    await visitor.paste(key);
    await visitor.check();
    const verdict = await visitor.verdict();
    assert.equal(verdict.id, given.verdict);
    assert.equal(verdict.source, "check");
    if (given.certainty) assert.equal(verdict.certainty, given.certainty);
    assert.ok(inOrder(given.also ?? [], verdict.also), `also ${given.also} is not in ${verdict.also}`);
    for (const part of given.shows ?? []) assert.ok(verdict.text.includes(plain(part)), `does not show ${part}`);
    assert.deepEqual(await visitor.leaks(key), [], "the page shows the key outside of its box");
    assert.equal(provider.checks.length, 1);
  });
}
