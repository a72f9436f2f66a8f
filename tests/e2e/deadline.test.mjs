// Ends of a running check: by the visitor's hand, or by the clock.
import assert from "node:assert/strict";
import { clinic } from "./lib/clinic.mjs";
import { authKey, KEYS } from "./lib/keys.mjs";
import { drip, models, stall, stallBody } from "./lib/plays.mjs";

const examine = clinic();

/** Waits until the provider holds a request with a key. */
async function held(provider) {
  for (let wait = 0; wait < 100; wait += 1) {
    if (provider.checks.length > 0) return provider.checks[0];
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error("no request with a key arrived");
}

/** Presses cancel and counts the turns of the page's loop until it is idle: no rung runs, cancel is gone or off. A loaded
 * machine makes a turn longer, and needs no more of them. */
const cancelAndCount = (page) =>
  page.evaluate(async () => {
    const busy = () => {
      const cancel = document.querySelector('[data-action="cancel"]');
      const live = cancel && !cancel.disabled && cancel.checkVisibility();
      return live || document.querySelector('[data-rung][data-state="running"]') !== null;
    };
    const wasBusy = busy();
    let turns = 0;
    document.querySelector('[data-action="cancel"]').click();
    for (; busy() && turns < 5000; turns += 1) await new Promise((done) => setTimeout(done, 4));
    return { wasBusy, turns };
  });

for (const [where, play] of [["before the head", stall()], ["within the body", stallBody()]]) {
  examine(`cancel ${where} is done at once and closes the connection`, async ({ visitor, provider, page }) => {
    provider.play(play);
    await visitor.paste(KEYS.auth);
    await visitor.check();
    const { line } = await held(provider);
    await page.waitForTimeout(150);
    const { wasBusy, turns } = await cancelAndCount(page);
    assert.ok(wasBusy, "the page did not show that it was busy");
    assert.ok(turns <= 25, `took ${turns} turns of 4 ms`);
    const late = new Promise((_, fail) => setTimeout(() => fail(new Error("the connection stayed open")), 30_000).unref());
    await Promise.race([line.closed, late]);
    await assertCancelled(visitor, provider);
  });
}

/** After a cancel: no other verdict, nothing more sent. */
async function assertCancelled(visitor, provider) {
  await visitor.page.waitForTimeout(200);
  const verdicts = await visitor.page.locator('[data-verdict][data-source="check"]').evaluateAll((all) => all.map((each) => each.dataset.verdict));
  assert.ok(verdicts.every((id) => id === "cancelled"), `verdict ${verdicts}`);
  assert.deepEqual(provider.probes, [], "a cancelled check needs no further request");
  assert.notEqual((await visitor.rungs()).accepted, "failed");
}

examine("after a cancel the next press works", async ({ visitor, provider, page }) => {
  provider.play(stall());
  await visitor.paste(KEYS.auth);
  await visitor.check();
  await held(provider);
  await cancelAndCount(page);
  provider.play(models(2));
  await visitor.check();
  await page.waitForSelector('[data-verdict="key_lists_models"]');
});

examine("clearing while a check runs ends it", async ({ visitor, provider, page }) => {
  provider.play(stall());
  await visitor.paste(KEYS.auth);
  await visitor.check();
  const { line } = await held(provider);
  await visitor.action("clear").click();
  await line.closed;
  await visitor.settle();
  assert.equal(await page.locator("[data-verdict]").count(), 0);
});

/** No head, half a body, one byte at a time. */
const SLOW = [stall(), stallBody(), drip()];
examine("after ten seconds without a whole answer the check has timed out", async ({ visitor, provider, open }) => {
  const keys = Object.fromEntries(SLOW.map((play, index) => [authKey(101 + index), play]));
  provider.play((line, request) => keys[request.headers["x-goog-api-key"]](line, request));
  const others = [await open(), await open()];
  try {
    const visitors = [visitor, ...others];
    await Promise.all(Object.keys(keys).map((key, index) => expectTimeout(visitors[index], key)));
    for (const other of others) await other.assertQuiet();
  } finally {
    for (const other of others) await other.close();
  }
});

async function expectTimeout(visitor, key) {
  await visitor.box.fill(key);
  await visitor.settle();
  const start = performance.now();
  await visitor.check();
  const verdict = await visitor.verdict("check", 30_000);
  const elapsed = performance.now() - start;
  assert.equal(verdict.id, "timed_out");
  assert.ok(elapsed > 9000 && elapsed < 11_000, `took ${elapsed} ms`);
  assert.notEqual((await visitor.rungs()).accepted, "failed");
}
