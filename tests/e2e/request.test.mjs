// What a press sends: said before, sent once, to one host, with the key in one header.
import assert from "node:assert/strict";
import { clinic } from "./lib/clinic.mjs";
import { KEYS, leaks } from "./lib/keys.mjs";
import { answer, failure, later, models } from "./lib/plays.mjs";
import { HOST } from "./lib/provider.mjs";

const examine = clinic();
const INVALID = failure(400, "INVALID_ARGUMENT", "API key not valid. Please pass a valid API key.", [
  { "@type": "type.googleapis.com/google.rpc.ErrorInfo", reason: "API_KEY_INVALID", domain: "googleapis.com" },
]);

examine("before the press the page names method, host, path and header, and hides the key", async ({ visitor }) => {
  await visitor.paste(KEYS.auth);
  const text = await visitor.text();
  for (const part of ["GET", HOST, "/v1beta/models", "x-goog-api-key"]) assert.ok(text.includes(part), `does not name ${part}`);
  assert.deepEqual(await visitor.leaks(KEYS.auth), []);
});

examine("a press sends one preflight and one GET", async ({ visitor, provider, site }) => {
  provider.play(models(3));
  await visitor.paste(KEYS.auth);
  await visitor.check();
  await visitor.verdict();
  await visitor.page.waitForTimeout(200);
  assert.deepEqual(provider.requests.map(({ method }) => method), ["OPTIONS", "GET"]);
  const [, sent] = provider.requests;
  assert.equal(sent.host, HOST);
  assert.equal(sent.path, "/v1beta/models");
  assert.equal(sent.query, "pageSize=1000");
  assert.equal(sent.body, "");
  assert.equal(sent.headers["x-goog-api-key"], KEYS.auth);
  assert.equal(sent.headers.origin, site.origin);
});

examine("the key stands in its header and nowhere else", async ({ visitor, provider }) => {
  provider.play(answer(200, { models: [] }, { "set-cookie": "a=1; Secure; SameSite=None" }));
  for (const kind of ["standard", "auth"]) {
    await visitor.paste(KEYS[kind]);
    await visitor.check();
    await visitor.verdict();
  }
  for (const { line, headers, ...rest } of provider.requests) {
    const { "x-goog-api-key": _, ...others } = headers;
    const everything = JSON.stringify([rest, others]);
    for (const kind of ["standard", "auth"]) assert.deepEqual(leaks(everything, KEYS[kind]), []);
    for (const name of ["referer", "cookie", "authorization"]) assert.ok(!(name in headers), `${name} was sent`);
  }
});

examine("the request asks for no cache, and only for headers that the provider lets through", async ({ visitor, provider }) => {
  await visitor.paste(KEYS.auth);
  await visitor.check();
  await visitor.verdict();
  const [preflight] = provider.preflights;
  assert.equal(preflight.headers["access-control-request-headers"], "x-goog-api-key");
  const [sent] = provider.checks;
  assert.equal(sent.headers["sec-fetch-mode"], "cors");
  assert.match(sent.headers["cache-control"] ?? "", /no-cache/);
});

examine("200 lists the models, and the page says that this does not prove generating", async ({ visitor, provider }) => {
  provider.play(models(37));
  await visitor.paste(KEYS.auth);
  await visitor.check();
  const verdict = await visitor.verdict();
  assert.equal(verdict.id, "key_lists_models");
  assert.match(await visitor.text(), /\b37\b/, "the number of models is not shown");
  assert.match(verdict.text, /generat/i);
  const rungs = await visitor.rungs();
  for (const rung of ["shape", "reach", "accepted"]) assert.equal(rungs[rung], "ok", rung);
});

examine("429 proves that the key is known, and still gives its verdict", async ({ visitor, provider }) => {
  provider.play(failure(429, "RESOURCE_EXHAUSTED", "Resource has been exhausted (e.g. check quota)."));
  await visitor.paste(KEYS.auth);
  await visitor.check();
  assert.match((await visitor.verdict()).id, /^(quota_|rate_)/);
  const rungs = await visitor.rungs();
  assert.equal(rungs.reach, "ok");
  assert.equal(rungs.accepted, "ok");
});

examine("a refused key fails the rung accepted, after reach", async ({ visitor, provider }) => {
  provider.play(INVALID);
  await visitor.paste(KEYS.auth);
  await visitor.check();
  assert.equal((await visitor.verdict()).id, "key_invalid");
  const rungs = await visitor.rungs();
  assert.equal(rungs.reach, "ok");
  assert.equal(rungs.accepted, "failed");
});

examine("an odd-looking key may be checked too", async ({ visitor, provider }) => {
  const short = KEYS.auth.slice(0, 50);
  provider.play(INVALID);
  await visitor.paste(short);
  await visitor.check();
  await visitor.verdict();
  assert.equal(provider.checks[0].headers["x-goog-api-key"], short);
});

examine("the key is sent cleaned of what stands around it", async ({ visitor, provider }) => {
  await visitor.paste(`  export GEMINI_API_KEY="${KEYS.auth}" \n`);
  await visitor.check();
  await visitor.verdict();
  assert.equal(provider.checks[0].headers["x-goog-api-key"], KEYS.auth);
});

examine("a second press while one runs sends nothing more", async ({ visitor, provider, page }) => {
  provider.play(later(400, models(1)));
  await visitor.paste(KEYS.auth);
  await page.evaluate(() => {
    const button = document.querySelector('[data-action="check"]');
    for (let press = 0; press < 3; press += 1) button.click();
  });
  await page.evaluate(() => document.querySelector('[data-action="check"]')?.click());
  await page.waitForTimeout(100);
  await page.evaluate(() => document.querySelector('[data-action="check"]')?.click());
  await visitor.verdict();
  await page.waitForTimeout(600);
  assert.equal(provider.checks.length, 1);
});

examine("a second press after the answer asks once more", async ({ visitor, provider }) => {
  provider.play(INVALID);
  await visitor.paste(KEYS.auth);
  await visitor.check();
  await visitor.verdict();
  provider.play(models(2));
  await visitor.check();
  await visitor.page.waitForSelector('[data-verdict="key_lists_models"]');
  assert.equal(provider.checks.length, 2);
});

examine("an answer to what is no longer in the box is ignored", async ({ visitor, provider, page }) => {
  provider.play(later(400, INVALID));
  await visitor.paste(KEYS.standard);
  await visitor.check();
  await page.waitForTimeout(100);
  await visitor.paste(KEYS.auth);
  await page.waitForTimeout(600);
  assert.equal(await page.locator('[data-verdict][data-source="check"]').count(), 0);
  const [found] = await visitor.credentials();
  assert.equal(found.kind, "auth");
});

examine("several keys are listed, and the chosen one is sent", async ({ visitor, provider }) => {
  await visitor.paste(`OLD_KEY=${KEYS.standard}\nNEW_KEY=${KEYS.auth}\n`);
  assert.deepEqual((await visitor.credentials()).map(({ kind }) => kind), ["standard", "auth"]);
  for (const [index, kind] of [[1, "auth"], [0, "standard"]]) {
    await visitor.choose(index);
    provider.requests = [];
    await visitor.check();
    await visitor.verdict();
    assert.deepEqual(provider.checks.map(({ headers }) => headers["x-goog-api-key"]), [KEYS[kind]]);
  }
});

const TRAPS = `/?endpoint=https://evil.example&base=https://evil.example&key=${KEYS.standard}#endpoint=https://evil.example`;
examine("the address of the page cannot change what is asked", { path: TRAPS }, async ({ visitor, provider }) => {
  assert.equal(await visitor.box.inputValue(), "");
  await visitor.paste(KEYS.auth);
  await visitor.check();
  await visitor.verdict();
  assert.deepEqual(provider.strays, []);
  assert.deepEqual(provider.checks.map(({ host, headers }) => [host, headers["x-goog-api-key"]]), [[HOST, KEYS.auth]]);
});

examine("a key of a provider that a page cannot ask is never sent to another one", async ({ visitor, provider, page }) => {
  await visitor.paste(KEYS.perplexity);
  await page.evaluate(() => document.querySelector('[data-action="check"]')?.click());
  await page.waitForTimeout(300);
  assert.deepEqual(provider.requests, []);
});
