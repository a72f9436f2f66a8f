// The comparisons: offered only where a verdict leaves two causes open that one more request tells apart, said before,
// sent once on their own press, and settled by their answer.
import assert from "node:assert/strict";
import { clinic } from "./lib/clinic.mjs";
import { KEYS, leaks } from "./lib/keys.mjs";
import { answer, failure, models, stall } from "./lib/plays.mjs";
import { HOST } from "./lib/provider.mjs";

const examine = clinic();
const OAUTH = failure(401, "UNAUTHENTICATED", "Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.");
const BLOCKED = failure(403, "PERMISSION_DENIED", `Requests to this API ${HOST} are blocked.`, [{ reason: "API_KEY_SERVICE_BLOCKED" }]);
const EITHER = answer(403, { error: { code: 403, message: "There is a per-IP or per-Referer restriction.", errors: [{ reason: "ipRefererBlocked" }] } });
const REFERRER = failure(403, "PERMISSION_DENIED", "Requests from referer https://a.example/ are blocked.", [{ reason: "API_KEY_HTTP_REFERRER_BLOCKED" }]);
const NO_MODEL = failure(404, "NOT_FOUND", "models/gemini-example-0 is not found for API version v1beta, or is not supported for generateContent.");
const EXPIRED = failure(400, "INVALID_ARGUMENT", "API key expired. Please renew the API key.");
/** A value that is no key by its looks. */
const ODD = "abcd1234EFGH5678ijkl";

/** Each kind: the visit that leaves two causes open, what a press sends, and what its answers leave. */
const KINDS = {
  "compare-bearer": {
    text: `GEMINI_API_KEY=${ODD}`,
    key: ODD,
    first: OAUTH,
    line: `GET https://${HOST}/v1beta/models?pageSize=1000`,
    header: ["authorization", `Bearer ${ODD}`],
    others: ["x-goog-api-key", "referer"],
    answers: [
      [models(1), "wrong_credential_type", true],
      [OAUTH, "auth_key_rejected", true],
      [failure(429, "RESOURCE_EXHAUSTED", "Resource has been exhausted (e.g. check quota)."), "rate_limited", false],
    ],
  },
  "compare-openai": {
    text: KEYS.auth,
    key: KEYS.auth,
    first: BLOCKED,
    line: `GET https://${HOST}/v1beta/openai/models`,
    header: ["authorization", `Bearer ${KEYS.auth}`],
    others: ["x-goog-api-key", "referer"],
    answers: [
      [answer(200, { object: "list", data: [] }), "auth_key_unsupported_endpoint", true],
      [BLOCKED, "api_restriction_blocked", true],
      [OAUTH, "auth_key_rejected", true],
    ],
  },
  "compare-version": {
    text: KEYS.auth,
    key: KEYS.auth,
    first: NO_MODEL,
    rung: "generate",
    line: `GET https://${HOST}/v1/models/gemini-example-0`,
    header: ["x-goog-api-key", KEYS.auth],
    others: ["authorization", "referer"],
    answers: [
      [answer(200, { name: "models/gemini-example-0" }), "model_not_found", true],
      [NO_MODEL, "model_retired", true],
    ],
  },
  "compare-referrer": {
    text: KEYS.auth,
    key: KEYS.auth,
    first: EITHER,
    line: `GET https://${HOST}/v1beta/models?pageSize=1000`,
    header: ["x-goog-api-key", KEYS.auth],
    others: ["authorization"],
    answers: [
      [models(1), "referrer_blocked", true],
      [REFERRER, "referrer_blocked", true],
      [EITHER, "ip_blocked", true],
    ],
  },
};

/** Pastes and checks; where the verdict is that of an upper rung, goes up to it. */
async function ask(visitor, provider, { text, first, rung }) {
  provider.play(rung ? models(1) : first);
  await visitor.paste(text);
  await visitor.check();
  await visitor.verdict();
  if (!rung) return;
  provider.play(first);
  await visitor.press(`run-${rung}`);
  await visitor.page.waitForSelector(`[data-rung="${rung}"][data-state="failed"]`, { state: "attached" });
  await visitor.settle();
}

const offered = (visitor) => visitor.page.locator('[data-action^="compare-"]').evaluateAll((all) => all.map(({ dataset }) => dataset.action));

/** The outcome that is drawn, once there is one. */
async function outcome(visitor) {
  const drawn = visitor.page.locator("[data-compared]");
  await drawn.first().waitFor({ timeout: 30_000 });
  return drawn.evaluateAll((all) => all.map(({ dataset, innerText, role }) => ({ id: dataset.compared, settled: dataset.settled === "true", text: innerText, role })));
}

for (const [action, kind] of Object.entries(KINDS)) {
  examine(`${action} is offered where its two causes are open, and sends nothing by itself`, async ({ visitor, provider, page }) => {
    await ask(visitor, provider, kind);
    const sent = provider.requests.length;
    assert.ok((await offered(visitor)).includes(action));
    await page.waitForTimeout(300);
    assert.equal(provider.requests.length, sent, "something was sent without a press");
    assert.equal(await page.locator("[data-compared]").count(), 0);
  });

  examine(`a press on ${action} sends once what stands above it`, async ({ visitor, provider, page, site }) => {
    await ask(visitor, provider, kind);
    const shown = await visitor.action(action).locator("xpath=..").innerText();
    const [name, value] = kind.header;
    for (const part of [kind.line, `${name}: ${value.startsWith("Bearer ") ? "Bearer " : ""}your key`, "Free"]) {
      assert.ok(shown.includes(part), `does not show ${part}`);
    }
    assert.equal(shown.includes("Referer: the URL of this site"), action === "compare-referrer");
    provider.requests = [];
    provider.play(kind.answers[0][0]);
    await visitor.press(action);
    await outcome(visitor);
    await page.waitForTimeout(200);
    assert.deepEqual(provider.requests.map(({ method }) => method), ["OPTIONS", "GET"]);
    const [, sent] = provider.requests;
    assert.equal(`${sent.method} https://${sent.host}${sent.path}${sent.query && `?${sent.query}`}`, kind.line);
    assert.equal(sent.headers[name], value);
    for (const other of [...kind.others, "cookie"]) assert.ok(!(other in sent.headers), `${other} was sent`);
    if (action === "compare-referrer") assert.equal(sent.headers.referer, `${site.origin}/`);
    const { line, headers, ...rest } = sent;
    const { [name]: _, ...withoutKey } = headers;
    assert.deepEqual(leaks(JSON.stringify([rest, withoutKey]), kind.key), []);
  });

  for (const [index, [play, id, settled]] of kind.answers.entries()) {
    const means = settled ? `leaves ${id}` : `is inconclusive and says ${id}`;
    examine(`answer ${index + 1} to ${action} ${means}`, async ({ visitor, provider }) => {
      await ask(visitor, provider, kind);
      const [before, rungs] = [await visitor.verdict(), await visitor.rungs()];
      provider.play(play);
      await visitor.press(action);
      const drawn = await outcome(visitor);
      assert.deepEqual(drawn.map((each) => [each.id, each.settled, each.role]), [[id, settled, "status"]]);
      assert.equal(/is inconclusive/.test(drawn[0].text), !settled);
      const verdict = await visitor.verdict();
      if (settled) {
        assert.equal(verdict.id, id, "what is settled is the headline");
        assert.match(verdict.text, /Diagnosis before/);
      } else assert.deepEqual(verdict, before, "nothing was settled, and the verdict changed");
      assert.deepEqual(await visitor.rungs(), rungs, "a comparison is no rung");
      await visitor.unfold();
      assert.deepEqual(await visitor.leaks(kind.key), []);
    });
  }
}

examine("none is offered where the answer leaves nothing open that it would settle", async ({ visitor, provider }) => {
  const answers = [models(2), EXPIRED, REFERRER, failure(429, "RESOURCE_EXHAUSTED", "Quota exceeded."), failure(500, "INTERNAL", "An internal error has occurred.")];
  assert.deepEqual(await offered(visitor), []);
  for (const [index, play] of answers.entries()) {
    await visitor.clear();
    await visitor.paste(KEYS.auth);
    assert.deepEqual(await offered(visitor), []);
    provider.play(play);
    await visitor.check();
    await visitor.verdict();
    assert.deepEqual(await offered(visitor), [], `answer ${index + 1}`);
  }
  // An error text alone leaves causes open, but there is no key to ask with.
  await visitor.clear();
  await visitor.paste(`403 PERMISSION_DENIED. Requests to this API ${HOST} are blocked. API_KEY_SERVICE_BLOCKED`);
  await visitor.verdict("text");
  assert.deepEqual(await offered(visitor), []);
});

examine("none is offered for another provider’s key", { provider: "openai" }, async ({ visitor, provider }) => {
  provider.play(answer(401, { error: { message: "Incorrect API key provided.", type: "invalid_request_error", code: "invalid_api_key" } }));
  await visitor.paste(KEYS.openai);
  await visitor.check();
  await visitor.verdict();
  assert.deepEqual(await offered(visitor), []);
});

examine("one request at a time; a cancelled comparison is inconclusive and can be asked again", async ({ visitor, provider }) => {
  const { answers, ...kind } = KINDS["compare-openai"];
  await ask(visitor, provider, kind);
  provider.play(stall());
  const before = provider.checks.length;
  await visitor.press("compare-openai");
  await visitor.action("cancel").waitFor({ state: "visible" });
  await visitor.page.evaluate(() => document.querySelectorAll('[data-action^="compare-"], [data-action="check"]').forEach((button) => button.click()));
  await visitor.settle();
  await visitor.action("cancel").click();
  await visitor.settle();
  assert.equal(provider.checks.length, before + 1);
  assert.ok(!(await visitor.page.locator("[data-compared]").evaluateAll((all) => all.some(({ dataset }) => dataset.settled === "true"))));
  provider.play(answers[0][0]);
  await visitor.press("compare-openai");
  await visitor.page.waitForSelector('[data-settled="true"]', { timeout: 30_000 });
  assert.equal(provider.checks.length, before + 2);
});

examine("another text takes the comparison and its outcome away", async ({ visitor, provider }) => {
  const kind = KINDS["compare-referrer"];
  await ask(visitor, provider, kind);
  provider.play(kind.answers[0][0]);
  await visitor.press("compare-referrer");
  await outcome(visitor);
  await visitor.paste(KEYS.standard);
  assert.deepEqual(await offered(visitor), []);
  assert.equal(await visitor.page.locator("[data-compared]").count(), 0);
});
