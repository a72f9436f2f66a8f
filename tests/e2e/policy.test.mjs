// The built document by the judgement of others: Google's policy evaluator and an HTML validator.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { CspEvaluator } from "csp_evaluator/dist/evaluator.js";
import { CspParser } from "csp_evaluator/dist/parser.js";
import { HtmlValidate } from "html-validate";
import { DIST } from "./lib/site.mjs";

const page = readFileSync(join(DIST, "index.html"), "utf8");
const headers = readFileSync(join(DIST, "_headers"), "utf8");

const read = (name) => readFileSync(join(DIST, name), "utf8");
const CAUSES = ["causes/index.html", "causes/key_invalid.html", "zh/causes/index.html", "zh/causes/quota_exhausted.html"];

const findings = (policy) => new CspEvaluator(new CspParser(policy).csp).evaluate().map(({ directive, value, description }) => `${directive} ${value ?? ""}: ${description}`);

test("Google's evaluator finds nothing in the policies", () => {
  const meta = page.match(/<meta content="([^"]+)" http-equiv=Content-Security-Policy>/)[1];
  const sent = [...headers.matchAll(/Content-Security-Policy: (.+)/g)].map(([, policy]) => policy);
  // The page by its two names, the worker, and the pages of the causes in two languages.
  assert.equal(sent.length, 5);
  const plain = CAUSES.map((name) => read(name).match(/http-equiv="Content-Security-Policy" content="([^"]+)"/)[1]);
  for (const policy of [meta, ...sent, ...plain]) assert.deepEqual(findings(policy), [], policy);
});

test("the evaluator would find something", () => {
  assert.notDeepEqual(findings("script-src 'self' 'unsafe-inline'"), []);
});

test("the document is valid HTML", async () => {
  // What the minifier leaves out is allowed: quotes, end tags, and how a tag is closed.
  const validator = new HtmlValidate({
    extends: ["html-validate:standard"],
    rules: { "attr-quotes": "off", "no-implicit-close": "off", "no-implicit-button-type": "off", "void-style": "off", "doctype-style": "off", "no-raw-characters": "off", "long-title": "off" },
  });
  const report = await validator.validateString(page.replace(/(<script type="application\/octet-stream" id="wasm">)[^<]+/, "$1"));
  const said = report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`));
  assert.deepEqual(said, []);
});

test("the pages of the causes are valid HTML", async () => {
  const validator = new HtmlValidate({ extends: ["html-validate:standard"], rules: { "void-style": "off", "doctype-style": "off", "long-title": "off" } });
  for (const name of CAUSES) {
    const report = await validator.validateString(read(name));
    const said = report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`));
    assert.deepEqual(said, [], name);
  }
});
