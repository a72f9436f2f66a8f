// The upper rungs: each on its own press, said before, sent once, judged with what is known from below.
import assert from "node:assert/strict";
import { cases, inOrder } from "./lib/cases.mjs";
import { clinic } from "./lib/clinic.mjs";
import { body, KEYS, keyOf, leaks } from "./lib/keys.mjs";
import { answer, failure, later, stall, unreadable } from "./lib/plays.mjs";
import { HOST } from "./lib/provider.mjs";

const examine = clinic();
const TEXT = ["generateContent", "countTokens"];
const listed = (name, methods = TEXT) => ({ name: `models/${name}`, supportedGenerationMethods: methods });
const LIST = answer(200, {
  models: [
    listed("gemini-3.6-flash"),
    listed("gemini-3.8-flash"),
    listed("gemini-9-flash-preview"),
    listed("gemini-3.8-pro"),
    listed("gemini-embedding-002", ["embedContent"]),
  ],
});
const CANDIDATE = { candidates: [{ content: { role: "model" }, finishReason: "MAX_TOKENS", index: 0 }] };
const sse = (...frames) => answer(200, frames.map((frame) => `data: ${JSON.stringify(frame)}\r\n\r\n`).join(""), { "content-type": "text/event-stream" });
const DENIED = failure(403, "PERMISSION_DENIED", "Your project has been denied access. Please contact support.");
const UPPER = ["model", "count", "generate", "stream"];
/** What each rung is answered with where all goes well, by the end of its path. */
const WELL = {
  model: answer(200, listed("gemini-3.8-flash")),
  count: answer(200, { totalTokens: 2 }),
  generate: answer(200, CANDIDATE),
  stream: sse({ candidates: [{ content: { parts: [{ text: "H" }] } }] }, { usageMetadata: { totalTokenCount: 3 } }),
};

/** Which rung a request belongs to. */
function rungOf({ path }) {
  if (path === "/v1beta/models") return "accepted";
  const [, method = "model"] = path.split(":");
  return { model: "model", countTokens: "count", generateContent: "generate", streamGenerateContent: "stream" }[method];
}

/** Answers each path with its own play. */
const play = (provider, plays = {}) => provider.play((line, request) => ({ accepted: LIST, ...WELL, ...plays })[rungOf(request)](line, request));

/** Pastes a key and checks it. */
async function accept(visitor, key = KEYS.auth) {
  await visitor.paste(key);
  await visitor.check();
  await visitor.verdict();
}

/** Presses the button of a rung and waits until it stands in one of these states. */
async function run(visitor, rung, ...states) {
  await visitor.press(`run-${rung}`);
  const selector = (states.length ? states : ["ok", "failed"]).map((state) => `[data-rung="${rung}"][data-state="${state}"]`).join();
  await visitor.page.waitForSelector(selector, { state: "attached" });
  await visitor.settle();
}

const model = (visitor) => visitor.page.locator("#model");

examine("nothing above Check can be pressed before the key was accepted", async ({ visitor, provider }) => {
  const offered = async () => {
    const seen = [];
    for (const rung of UPPER) if (await visitor.action(`run-${rung}`).first().isVisible().catch(() => false)) seen.push(rung);
    return seen;
  };
  assert.deepEqual(await offered(), []);
  await visitor.paste(KEYS.auth);
  assert.deepEqual(await offered(), []);
  provider.play(DENIED);
  await visitor.check();
  await visitor.verdict();
  assert.deepEqual(await offered(), []);
  play(provider);
  await accept(visitor);
  await visitor.unfold();
  assert.deepEqual(await offered(), UPPER);
  assert.equal(provider.checks.length, 2);
});

examine("before each press stands what it sends and what it costs", async ({ visitor, provider }) => {
  play(provider);
  await accept(visitor);
  await visitor.unfold();
  const text = await visitor.text();
  const base = `https://${HOST}/v1beta/models/gemini-3.8-flash`;
  for (const line of [`GET ${base}`, `POST ${base}:countTokens`, `POST ${base}:generateContent`, `POST ${base}:streamGenerateContent?alt=sse`]) {
    assert.ok(text.includes(line), `does not name ${line}`);
  }
  for (const part of ["content-type", '"maxOutputTokens":1', "Free", "quota", "one output token"]) assert.ok(text.includes(part), `does not say ${part}`);
  assert.deepEqual(await visitor.leaks(KEYS.auth), []);
  assert.equal(provider.checks.length, 1);
});

const SENT = {
  model: ["GET", "/v1beta/models/gemini-3.8-flash", "", false],
  count: ["POST", "/v1beta/models/gemini-3.8-flash:countTokens", "", true],
  generate: ["POST", "/v1beta/models/gemini-3.8-flash:generateContent", "", true],
  stream: ["POST", "/v1beta/models/gemini-3.8-flash:streamGenerateContent", "alt=sse", true],
};
for (const rung of UPPER) {
  examine(`a press on ${rung} sends one request, with the key in its header only`, async ({ visitor, provider, page }) => {
    play(provider);
    await accept(visitor);
    provider.requests = [];
    await run(visitor, rung);
    await page.waitForTimeout(200);
    assert.deepEqual(provider.requests.map(({ method }) => method), ["OPTIONS", SENT[rung][0]]);
    const [preflight, sent] = provider.requests;
    const [, path, query, hasBody] = SENT[rung];
    assert.deepEqual([sent.host, sent.path, sent.query], [HOST, path, query]);
    assert.equal(preflight.headers["access-control-request-headers"], hasBody ? "content-type,x-goog-api-key" : "x-goog-api-key");
    assert.equal(sent.headers["x-goog-api-key"], KEYS.auth);
    assert.equal(sent.headers["content-type"], hasBody ? "application/json" : undefined);
    if (hasBody) assert.ok(JSON.parse(sent.body).contents[0].parts[0].text);
    if (rung === "generate" || rung === "stream") assert.equal(JSON.parse(sent.body).generationConfig.maxOutputTokens, 1);
    const { line, headers, ...rest } = sent;
    const { "x-goog-api-key": _, ...others } = headers;
    assert.deepEqual(leaks(JSON.stringify([rest, others]), KEYS.auth), []);
    for (const name of ["referer", "cookie", "authorization"]) assert.ok(!(name in headers), `${name} was sent`);
    assert.equal((await visitor.rungs())[rung], "ok");
  });
}

examine("each rung that passes gives better news", async ({ visitor, provider }) => {
  play(provider);
  await accept(visitor);
  for (const [rung, id] of [["model", "key_sees_model"], ["count", "key_counts_tokens"], ["generate", "key_generates"], ["stream", "key_generates"]]) {
    await run(visitor, rung);
    const verdict = await visitor.verdict();
    assert.equal(verdict.id, id);
    assert.ok(verdict.text.includes("browser's IP address"), "does not say where it asked from");
    assert.ok(verdict.text.includes("curl") && verdict.text.includes("models/gemini-3.8-flash"), "gives no command to run elsewhere");
  }
  const rungs = await visitor.rungs();
  for (const rung of ["shape", "reach", "accepted", ...UPPER]) assert.equal(rungs[rung], "ok", rung);
  assert.deepEqual(provider.checks.map(rungOf), ["accepted", ...UPPER]);
  await visitor.unfold();
  assert.deepEqual(await visitor.leaks(KEYS.auth), []);
});

examine("a key that lists and is denied generating: the project is named, not the key", async ({ visitor, provider }) => {
  play(provider, { generate: DENIED });
  await accept(visitor);
  await run(visitor, "count");
  await run(visitor, "generate");
  assert.equal((await visitor.verdict()).id, "project_denied");
  await run(visitor, "stream");
  assert.equal((await visitor.verdict()).id, "project_denied", "the first rung that fails gives the verdict");
  const { accepted, count, generate, stream } = await visitor.rungs();
  assert.deepEqual([accepted, count, generate, stream], ["ok", "ok", "failed", "ok"]);
  play(provider);
  await run(visitor, "generate", "ok");
  assert.equal((await visitor.verdict()).id, "key_generates");
  assert.equal((await visitor.rungs()).stream, "idle", "what was found above is forgotten");
});

examine("an answer that the browser keeps from the page, after a list that it did not", async ({ visitor, provider }) => {
  play(provider, { generate: unreadable(403, "<html>Your client does not have permission to get URL</html>") });
  await accept(visitor);
  await run(visitor, "generate", "failed");
  const verdict = await visitor.verdict();
  assert.equal(verdict.id, "network_ip_blocked");
  assert.notEqual(verdict.certainty, "certain");
  assert.equal(provider.probes.length, 1);
  assert.equal(provider.probes[0].path, "/v1beta/models");
});

examine("a model can be chosen or written, and one that is not listed is said to be", async ({ visitor, provider, page }) => {
  play(provider);
  await accept(visitor);
  assert.equal(await model(visitor).inputValue(), "gemini-3.8-flash");
  assert.notEqual(await model(visitor).evaluate((field) => field.labels[0]?.innerText ?? ""), "");
  const options = await page.locator("#models option").evaluateAll((all) => all.map((each) => each.value));
  assert.deepEqual(options, ["gemini-3.6-flash", "gemini-3.8-flash", "gemini-9-flash-preview", "gemini-3.8-pro"]);
  await run(visitor, "count");
  await model(visitor).fill("gemini-0-none");
  await visitor.settle();
  assert.match(await visitor.text(), /gemini-0-none is not among/);
  assert.equal((await visitor.rungs()).count, "idle", "another model was counted with");
  await run(visitor, "model");
  assert.equal(provider.checks.at(-1).path, "/v1beta/models/gemini-0-none");
  for (const wrong of ["../../v1/files", "a?b=c", "gemini 3", KEYS.auth]) {
    await model(visitor).fill(wrong);
    await visitor.settle();
    for (const rung of UPPER) assert.ok(await visitor.action(`run-${rung}`).isDisabled(), `${rung} can be pressed with ${wrong}`);
  }
  await model(visitor).fill("");
  await visitor.clear();
  assert.equal(provider.checks.length, 3);
});

examine("a throttled key may go on with a model that is written by hand", async ({ visitor, provider }) => {
  play(provider, { accepted: failure(429, "RESOURCE_EXHAUSTED", "Resource has been exhausted (e.g. check quota).") });
  await accept(visitor);
  for (const rung of UPPER) assert.ok(await visitor.action(`run-${rung}`).isDisabled());
  await model(visitor).pressSequentially("gemini-3.8-flash");
  await run(visitor, "generate");
  assert.equal((await visitor.verdict()).id, "key_generates");
});

examine("one request at a time, and an answer to what was cancelled is ignored", async ({ visitor, provider, page }) => {
  play(provider, { generate: later(600, DENIED) });
  await accept(visitor);
  await visitor.press("run-generate");
  await page.evaluate(() => document.querySelectorAll('[data-action^="run-"], [data-action="check"]').forEach((button) => button.click()));
  assert.equal((await visitor.rungs()).generate, "running");
  await visitor.action("cancel").click();
  await page.waitForTimeout(900);
  assert.deepEqual(provider.checks.map(rungOf), ["accepted", "generate"]);
  assert.equal((await visitor.verdict()).id, "cancelled");
  const { accepted, generate } = await visitor.rungs();
  assert.deepEqual([accepted, generate], ["ok", "idle"]);
});

examine("another text takes the rungs and the model away", async ({ visitor, provider, page }) => {
  play(provider, { stream: stall() });
  await accept(visitor);
  await run(visitor, "count");
  await visitor.press("run-stream");
  await visitor.paste(KEYS.standard);
  assert.equal(await page.locator('[data-verdict][data-source="check"]').count(), 0);
  for (const rung of UPPER) assert.equal((await visitor.rungs())[rung], "idle");
  assert.equal(await visitor.action("run-count").count(), 0);
  await accept(visitor, KEYS.standard);
  assert.equal(provider.checks.at(-1).headers["x-goog-api-key"], KEYS.standard);
});

examine("the verdict takes the focus after a press of an upper rung", async ({ visitor, provider, page }) => {
  play(provider);
  await accept(visitor);
  await run(visitor, "count");
  assert.equal(await page.evaluate(() => document.activeElement.closest("[data-verdict]")?.dataset.verdict), "key_counts_tokens");
});

examine("generating may take longer than listing, up to thirty seconds", { timeout: 90_000 }, async ({ visitor, provider, page }) => {
  play(provider, { generate: stall() });
  await accept(visitor);
  const start = Date.now();
  await visitor.press("run-generate");
  await page.waitForSelector('[data-verdict="timed_out"]', { state: "attached", timeout: 35_000 });
  assert.ok(Date.now() - start > 28_000, `took ${Date.now() - start} ms`);
  assert.equal((await visitor.rungs()).accepted, "ok");
});

for (const given of cases().filter(({ given, rung }) => given === "answer" && rung)) {
  examine(`${given.rung}: the answer of ${given.cause}/${given.file} is read as ${given.verdict}`, { today: given.today }, async ({ visitor, provider }) => {
    const key = keyOf(given.key);
    play(provider, { [given.rung]: answer(given.http, body(given.body, key), given.headers) });
    await accept(visitor, key);
    await run(visitor, given.rung);
    const verdict = await visitor.verdict();
    assert.equal(verdict.id, given.verdict);
    assert.equal(verdict.certainty, given.certainty);
    assert.ok(inOrder(given.also ?? [], verdict.also), `also ${given.also} is not in ${verdict.also}`);
    assert.deepEqual(await visitor.leaks(key), [], "the page shows the key outside of its box");
  });
}
