// Every other provider that the page asks, under its own host and by its own preflight rules: what is sent, and how a
// good answer and a refusal are read. The answers are the case files'; ALL_CASES=1 takes all of them.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { cases } from "./lib/cases.mjs";
import { clinic } from "./lib/clinic.mjs";
import { body, keyOf } from "./lib/keys.mjs";
import { answer, unreadable } from "./lib/plays.mjs";
import { HOST, PROVIDERS } from "./lib/provider.mjs";
import { DIST } from "./lib/site.mjs";
import { TODAY } from "./lib/visit.mjs";

const examine = clinic();
/** Headers that the browser writes by itself. */
const BROWSERS = /^(accept.*|cache-control|connection|content-length|host|origin|pragma|priority|sec-.*|user-agent)$/;

const isGood = ({ http }) => http === 200;
/** What this provider lets a page read; what it hides is played by the cases that say so. */
const isSeen = (each) => (each.given === "answer" ? isGood(each) || !PROVIDERS[each.provider].hides : each.wire === "unreadable");

/** The cases of a provider: the first good answer, the first refusal and the first unreadable one. */
function chosen(id) {
  const all = cases().filter(({ provider, given, rung }) => provider === id && given !== "text" && !rung).filter(isSeen);
  if (process.env.ALL_CASES) return all;
  const answers = all.filter(({ given }) => given === "answer");
  const first = [answers.find(isGood), answers.find((each) => !isGood(each)), all.find(({ given }) => given === "fault")];
  return first.filter(Boolean);
}

const play = (given, key) =>
  given.given === "fault" ? unreadable(401, { error: "hidden" }) : answer(given.http, body(given.body, key), given.headers);

for (const [id, rules] of Object.entries(PROVIDERS)) {
  test(`${id} has a good answer and a refusal`, () => {
    assert.ok(chosen(id).length >= 2, `write cases for ${id} in tests/cases`);
  });
  for (const given of chosen(id)) {
    const name = `${id} is asked, and ${given.cause}/${given.file} is read as ${given.verdict}`;
    examine(name, { provider: id, today: given.today ?? TODAY }, async ({ visitor, provider }) => {
      const key = keyOf(given.key);
      provider.play(play(given, key));
      await visitor.paste(key);
      await visitor.chooseProvider(id);
      await visitor.check();
      const verdict = await visitor.verdict();
      assert.equal(verdict.id, given.verdict);
      for (const part of given.shows ?? []) assert.ok(verdict.text.includes(part), `does not show ${part}`);
      assert.equal(provider.checks.length, 1);
      const [sent] = provider.checks;
      assert.deepEqual([sent.method, sent.host, sent.path], [rules.method, rules.host, rules.path]);
      const own = Object.keys(sent.headers).filter((header) => !BROWSERS.test(header));
      const session = given.key === "aws_session" ? ["x-amz-security-token"] : [];
      assert.deepEqual(own.sort(), [...rules.headers, ...session].sort());
      // The longest line of what was pasted is a secret; where it signs, it is not sent either.
      const [secret] = key.split("\n").map((line) => line.replace(/^\w+=/, "")).slice(-1);
      assert.deepEqual(await visitor.leaks(secret), [], "the page shows the key outside of its box");
      if (id === "aws" && session.length === 0) assert.ok(!JSON.stringify(sent.headers).includes(secret), "the secret travelled");
    });
  }
}

test("every host that the policy names is played here", () => {
  const page = readFileSync(join(DIST, "index.html"), "utf8");
  const [, named] = /connect-src ([^;]+);/.exec(page);
  const hosts = [HOST, ...Object.values(PROVIDERS).map(({ host }) => host)];
  assert.deepEqual(named.trim().split(/\s+/).sort(), hosts.map((host) => `https://${host}`).sort());
});

/** A secret of this provider, by its name in the table of secrets. */
const SECRETS = { aws: "aws_session", vertex_ai: "auth" };

for (const [id, rules] of Object.entries(PROVIDERS)) {
  examine(`${id} is asked with nothing that its preflight refuses`, { provider: id }, async ({ visitor, provider }) => {
    provider.play(unreadable(401, { error: "hidden" }));
    await visitor.paste(keyOf(SECRETS[id] ?? id));
    await visitor.chooseProvider(id);
    await visitor.check();
    await visitor.verdict();
    // Only what a page adds to a plain request is asked for, and what was asked for is what was sent.
    const asked = provider.preflights.map(({ headers }) => headers["access-control-request-headers"].split(","))[0];
    // A form needs no leave.
    const own = id === "aws" ? ["authorization", "x-amz-date", "x-amz-security-token"] : rules.headers;
    assert.deepEqual(asked.sort(), [...own].sort());
    // After an answer that nobody can read: one request without the key, to the same host.
    assert.equal(provider.checks.length, 1);
    assert.equal(provider.probes.length, 1);
    assert.equal(provider.probes[0].host, rules.host);
    for (const name of ["authorization", "x-api-key", "x-goog-api-key", "x-amz-security-token"]) assert.ok(!(name in provider.probes[0].headers), name);
    assert.deepEqual(provider.strays, []);
  });
}

examine("an answer that OpenAI may hide condemns no key, and the command shows it", { provider: "openai" }, async ({ visitor, provider }) => {
  provider.play(unreadable(401, { error: { code: "invalid_api_key" } }));
  await visitor.paste(keyOf("openai"));
  await visitor.check();
  const verdict = await visitor.verdict();
  assert.equal(verdict.id, "cors_blocked");
  assert.equal(verdict.certainty, "likely");
  assert.match(verdict.text, /OpenAI hides refusals from web pages, so it may have refused the key/);
  await visitor.unfold();
  assert.match(await visitor.page.locator("main").innerText(), /\$OPENAI_API_KEY" "https:\/\/api\.openai\.com\/v1\/models"/);
});

examine("a live Stripe key is warned of before it is sent, a test key is not", { provider: "stripe" }, async ({ visitor, provider }) => {
  await visitor.paste(keyOf("stripe"));
  assert.equal(await visitor.page.locator(".warning:visible").count(), 1);
  await visitor.paste(keyOf("stripe_restricted"));
  assert.equal(await visitor.page.locator(".warning:visible").count(), 0);
  assert.deepEqual(provider.requests, []);
});

examine("what the command printed is read back", { provider: "deepseek" }, async ({ visitor, provider }) => {
  await visitor.paste('{"is_available":false,"balance_infos":[{"currency":"USD","total_balance":"0.00"}]}\nHTTP 200 from api.deepseek.com\n');
  const verdict = await visitor.verdict("text");
  assert.equal(verdict.id, "credits_depleted");
  assert.deepEqual(provider.requests, []);
});

examine("no key is sent on a guess", { provider: "mistral" }, async ({ visitor, provider }) => {
  await visitor.paste(keyOf("mistral"));
  assert.ok(await visitor.action("check").isDisabled());
  await visitor.chooseProvider("mistral");
  assert.ok(!(await visitor.action("check").isDisabled()));
  assert.deepEqual(provider.requests, []);
});
