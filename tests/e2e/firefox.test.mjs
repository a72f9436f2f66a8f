// The same page in Firefox: from a host, below a path, and from a disk.
import assert from "node:assert/strict";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { pathToFileURL } from "node:url";
import { clinic } from "./lib/clinic.mjs";
import { startFirefox } from "./lib/firefox.mjs";
import { KEYS } from "./lib/keys.mjs";
import { failure, models } from "./lib/plays.mjs";
import { BELOW, DIST } from "./lib/site.mjs";
import { visit } from "./lib/visit.mjs";

const examine = clinic(startFirefox);
const ROOM = mkdtempSync(join(tmpdir(), "key clinic #2 é-"));
after(() => rmSync(ROOM, { recursive: true, force: true }));

const ERROR = '{"error":{"code":429,"status":"RESOURCE_EXHAUSTED","message":"Resource has been exhausted"}}';

/** Reads an error without asking anybody, then asks about a key; `origin` is what the provider is told. */
async function readAndAsk(visitor, provider, origin) {
  provider.play(models(3));
  await visitor.box.fill(ERROR);
  assert.notEqual((await visitor.verdict("text")).id, "unrecognized");
  assert.deepEqual(provider.requests, []);
  await visitor.box.fill(KEYS.auth);
  await visitor.check();
  assert.equal((await visitor.verdict("check")).id, "key_lists_models");
  const [{ headers }] = provider.checks;
  assert.equal(headers.origin, origin);
  assert.equal(headers["x-goog-api-key"], KEYS.auth);
  assert.ok(!("referer" in headers || "cookie" in headers));
  assert.deepEqual(await visitor.leaks(KEYS.auth), []);
}

for (const path of ["/", BELOW]) {
  examine(`Firefox, from a host at ${path}: it reads and asks`, { path }, ({ visitor, provider, site }) =>
    readAndAsk(visitor, provider, site.origin));
}

examine("Firefox, from a disk, under a path with blanks and #: it reads and asks", async ({ visitor, provider }) => {
  copyFileSync(join(DIST, "index.html"), join(ROOM, "a saved page #2.html"));
  const saved = await visit(visitor.context.browser(), pathToFileURL(ROOM).href, { path: "/a%20saved%20page%20%232.html" });
  await readAndAsk(saved, provider, "null");
  await saved.assertQuiet();
  await saved.close();
});

examine("Firefox names the cause of a refusal, and of an answer that it may not read", async ({ visitor, provider }) => {
  provider.play(failure(403, "PERMISSION_DENIED", "Consumer has been suspended.", [{ reason: "CONSUMER_SUSPENDED" }]));
  await visitor.box.fill(KEYS.auth);
  await visitor.check();
  assert.equal((await visitor.verdict("check")).id, "project_suspended");
});

examine("Firefox, with the host gone: the network is named, not the key", async ({ visitor, provider }) => {
  await provider.close();
  await visitor.box.fill(KEYS.auth);
  await visitor.check();
  assert.equal((await visitor.verdict("check")).id, "network_blocked");
  assert.notEqual((await visitor.rungs()).accepted, "failed");
});
