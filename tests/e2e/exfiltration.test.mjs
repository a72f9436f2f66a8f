// What the page's policy is worth: from inside the page every way out is tried, and a server listens. The same ways
// are tried from a page without a policy, so that a way which never works proves nothing.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import http from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before } from "node:test";
import { clinic } from "./lib/clinic.mjs";
import { OTHER_HOST } from "./lib/provider.mjs";
import { startSite } from "./lib/site.mjs";
import { ways } from "./lib/ways.mjs";

const examine = clinic();
const ROOM = mkdtempSync(join(tmpdir(), "key-clinic-ways-"));
const NAMES = Object.keys(ways());
/** Ways that headless Chromium does not go even where nothing forbids them. */
const IDLE = new Set(["icon", "manifest"]);
let listener;

before(async () => (listener = await listen()));
after(async () => {
  await listener.close();
  rmSync(ROOM, { recursive: true, force: true });
});

/** A server of another origin that notes every request, and how many bytes came in however they were meant. */
async function listen() {
  const sockets = [];
  const heard = { requests: [], bytes: () => sockets.reduce((sum, socket) => sum + socket.bytesRead, 0) };
  const server = http.createServer((request, response) => {
    heard.requests.push(request.url);
    response.writeHead(200, { "access-control-allow-origin": "*", "access-control-allow-headers": "*" }).end();
  });
  server.on("upgrade", (request, socket) => (heard.requests.push(request.url), socket.destroy()));
  server.on("connection", (socket) => sockets.push(socket));
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return Object.assign(heard, { origin, close: () => new Promise((done) => server.close(done).closeAllConnections()) });
}

/** Goes every way to `origin`, from within the page, and waits for what is slow to leave. */
async function tryAll(page, origin) {
  await page.evaluate(`window.__ways = (${ways})(); window.__refused = {};`);
  for (const [index, name] of NAMES.entries()) {
    await page.evaluate(
      async ([way, to]) => {
        try {
          await Promise.race([window.__ways[way](to), new Promise((done) => setTimeout(done, 300))]);
        } catch (error) {
          window.__refused[way] = String(error);
        }
      },
      [name, `${origin}/way/${index}`],
    );
  }
  await page.waitForTimeout(1000);
}

const wentBy = (requests) => new Set(requests.map((url) => NAMES[Number(url.split("/way/")[1])]).filter(Boolean));

examine("every way is open to a page without a policy", async ({ visitor }) => {
  writeFileSync(join(ROOM, "index.html"), "<!doctype html><meta charset=utf-8><title>open</title><body>");
  const site = await startSite(ROOM);
  const context = await visitor.context.browser().newContext();
  try {
    const page = await context.newPage();
    await page.goto(`${site.origin}/`);
    await tryAll(page, listener.origin);
    const went = wentBy(listener.requests);
    assert.deepEqual(NAMES.filter((name) => !went.has(name) && !IDLE.has(name)), [], "these ways prove nothing");
  } finally {
    await context.close();
    await site.close();
  }
});

examine("no way leads out of the page", { tolerate: /.*/, timeout: 120_000 }, async ({ visitor, page, provider }) => {
  listener.requests.length = 0;
  const before = listener.bytes();
  for (const origin of [listener.origin, `https://${OTHER_HOST}`]) await tryAll(page, origin);
  assert.deepEqual([...wentBy(listener.requests)], []);
  assert.deepEqual(listener.requests, []);
  // For a frame Chromium opens a connection before it asks the policy, and says nothing on it.
  assert.equal(listener.bytes(), before, "something was said to another host");
  assert.deepEqual(provider.requests, [], "the provider or a forbidden host was asked");
  assert.ok(visitor.seen.violations.length >= 2 * 15, `only ${visitor.seen.violations.length} violations: did the ways run?`);
  await page.evaluate(() => history.replaceState(null, "", location.pathname));
});

examine("no second maker of script addresses can be made", { tolerate: /.*/ }, async ({ page }) => {
  const refused = await page.evaluate(() =>
    ["key-clinic", "default", "another"].filter((name) => {
      try {
        trustedTypes.createPolicy(name, { createScriptURL: (text) => text });
      } catch {
        return true;
      }
      return false;
    }),
  );
  assert.deepEqual(refused, ["key-clinic", "default", "another"]);
});

// The README names both ways that no policy stops. If this test ever fails, the README can promise more.
examine("a new window is the way that no policy closes", { tolerate: /.*/ }, async ({ page }) => {
  listener.requests.length = 0;
  const opened = page.context().waitForEvent("page");
  await page.evaluate((to) => void window.open(to), `${listener.origin}/window`);
  await (await opened).waitForLoadState();
  assert.ok(listener.requests.includes("/window"));
  await (await opened).close();
});
