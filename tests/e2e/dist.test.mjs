// The one file: from disk, below a path, damaged, in a browser that lacks something; each says what is wrong.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { after } from "node:test";
import { pathToFileURL } from "node:url";
import { clinic } from "./lib/clinic.mjs";
import { KEYS } from "./lib/keys.mjs";
import { models } from "./lib/plays.mjs";
import { BELOW, DIST, startSite } from "./lib/site.mjs";
import { visit } from "./lib/visit.mjs";

const examine = clinic();
const ROOM = mkdtempSync(join(tmpdir(), "key clinic #1 é-"));
after(() => rmSync(ROOM, { recursive: true, force: true }));

const page = () => readFileSync(join(DIST, "index.html"), "utf8");
const sha256 = (bytes, encoding) => createHash("sha256").update(bytes).digest(encoding);
const between = (text, open, close) => text.split(open)[1].split(close)[0];

/** A folder with a page of its own. */
function folderWith(name, text) {
  const folder = join(ROOM, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "index.html"), text);
  return folder;
}

/** What the status says once the page has given up. */
async function givenUp(shell) {
  await shell.waitForSelector("html[data-failed]", { timeout: 30_000 });
  assert.equal(await shell.locator("html").getAttribute("data-ready"), null);
  return shell.locator("#status").innerText();
}

/** Opens a page that is not expected to come alive, and hands it to `look`. */
async function broken({ browser, site, context = {}, script }, look) {
  const room = await browser.newContext(context);
  try {
    if (script) await room.addInitScript(script);
    const shell = await room.newPage();
    await shell.goto(`${site.origin}/`);
    await look(shell);
  } finally {
    await room.close();
  }
}

examine("the page holds everything, and its policy names exactly that", async () => {
  const text = page();
  const policy = between(between(text, "<meta charset=utf-8>", "http-equiv=Content-Security-Policy"), 'content="', '"');
  const hashOf = (open, close) => `'sha256-${sha256(between(text, open, close), "base64")}'`;
  assert.ok(policy.includes(`script-src ${hashOf('<script type="module">', "</script>")} 'wasm-unsafe-eval';`), policy);
  assert.ok(policy.includes(`style-src ${hashOf("<style>", "</style>")};`), policy);
  assert.equal(text.match(/<script/g).length, 2);
  assert.doesNotMatch(text, /<link[^>]+(?:stylesheet|preload|data-trunk)/);
});

examine("the sums are those of the files beside them", async () => {
  const lines = readFileSync(join(DIST, "SHA256SUMS"), "utf8").trim().split("\n");
  const named = lines.map((line) => line.split("  "));
  for (const [sum, name] of named) assert.equal(sha256(readFileSync(join(DIST, name)), "hex"), sum, name);
  const files = readdirSync(DIST, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => relative(DIST, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
  assert.deepEqual(named.map(([, name]) => name).sort(), paths.filter((name) => name !== "SHA256SUMS").sort());
});

examine("every cause has a page of its own that runs nothing and leads back", async ({ visitor, site }) => {
  const page = await visitor.context.newPage();
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  for (const [path, lang, width] of [["causes/key_invalid.html", "en", 1366], ["zh/causes/key_invalid.html", "zh-Hans", 320]]) {
    asked.length = 0;
    await page.setViewportSize({ width, height: 650 });
    await page.goto(`${site.origin}${BELOW}${path}`);
    assert.equal(await page.locator("html").getAttribute("lang"), lang);
    assert.match(await page.title(), /API_KEY_INVALID, api key not valid \| Key Clinic$/);
    assert.equal(await page.evaluate(() => document.scripts.length), 0);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width, "nothing is wider than the window");
    assert.deepEqual(asked, [`${site.origin}${BELOW}${path}`]);
    await page.locator(".go a").click();
    await page.waitForSelector('html[data-ready="true"]');
    assert.equal(new URL(page.url()).pathname, BELOW);
    assert.ok(await page.locator('[data-cause="key_invalid"][open]').isVisible());
  }
  await page.goto(`${site.origin}${BELOW}causes/index.html`);
  for (const link of await page.locator("main ul a").all()) {
    const answer = await page.request.get(new URL(await link.getAttribute("href"), page.url()).href);
    assert.equal(answer.status(), 200, await link.getAttribute("href"));
  }
  await page.close();
});

examine("from a disk, under a path with blanks and #, it reads and asks", async ({ visitor, provider }) => {
  const file = join(ROOM, "a saved page #2.html");
  copyFileSync(join(DIST, "index.html"), file);
  provider.play(models(3));
  const saved = await visit(visitor.context.browser(), pathToFileURL(ROOM).href, { path: "/a%20saved%20page%20%232.html" });
  await saved.box.fill('{"error":{"code":429,"status":"RESOURCE_EXHAUSTED","message":"Resource has been exhausted"}}');
  assert.notEqual((await saved.verdict("text")).id, "unrecognized");
  await saved.box.fill(KEYS.auth);
  await saved.check();
  assert.equal((await saved.verdict("check")).id, "key_lists_models");
  assert.equal(provider.requests.at(-1).headers.origin, "null");
  await saved.assertQuiet();
  await saved.close();
});

examine("loading takes at most four requests, at the root and below a path", async ({ visitor, site, page: shell }) => {
  for (const path of [BELOW, "/"]) {
    const before = visitor.seen.requests.length;
    await shell.goto(`${site.origin}${path}`);
    await visitor.ready();
    await shell.waitForTimeout(500);
    assert.ok(visitor.seen.requests.length - before <= 4, path);
  }
});

examine("a changed wasm is not started", async ({ visitor }) => {
  const text = page();
  const wasm = between(text, 'id="wasm">', "</script>");
  const half = wasm.length >> 1;
  const changed = wasm.slice(0, half) + (wasm[half] === "A" ? "B" : "A") + wasm.slice(half + 1);
  for (const [name, other] of [["changed", changed], ["cut", wasm.slice(0, half - (half % 4))], ["gone", ""]]) {
    const site = await startSite(folderWith(name, text.replace(wasm, other)));
    try {
      await broken({ browser: visitor.context.browser(), site }, async (shell) => {
        assert.match(await givenUp(shell), /damaged or was changed/, name);
      });
    } finally {
      await site.close();
    }
  }
});

examine("a changed script does not run, and the page says so by itself", async ({ visitor }) => {
  const site = await startSite(folderWith("script", page().replace('<script type="module">', '<script type="module">/**/')));
  try {
    await broken({ browser: visitor.context.browser(), site }, async (shell) => {
      await shell.locator(".late").waitFor({ state: "visible", timeout: 30_000 });
      assert.match(await shell.locator(".late").innerText(), /could not start/);
      assert.equal(await shell.locator("html").getAttribute("data-ready"), null);
    });
  } finally {
    await site.close();
  }
});

const LACKS = [
  ["WebAssembly", () => delete window.WebAssembly, /does not run WebAssembly/],
  ["crypto.subtle", () => Object.defineProperty(Crypto.prototype, "subtle", { value: undefined }), /plain http/],
  ["leave to compile", () => (WebAssembly.instantiate = () => Promise.reject(new WebAssembly.CompileError("no"))), /blocks WebAssembly/],
];
for (const [name, script, words] of LACKS) {
  examine(`without ${name} the page says so`, async ({ visitor, site }) => {
    await broken({ browser: visitor.context.browser(), site, script }, async (shell) => {
      assert.match(await givenUp(shell), words);
      assert.ok(await shell.locator("#paste").isVisible());
    });
  });
}

// As a rule of a network or a browser does it: a second policy, without leave for WebAssembly.
examine("where a policy blocks WebAssembly the page says so", async ({ visitor }) => {
  const site = await startSite(DIST, "/*\n  Content-Security-Policy: script-src 'unsafe-inline'\n");
  try {
    await broken({ browser: visitor.context.browser(), site }, async (shell) => {
      assert.match(await givenUp(shell), /blocks WebAssembly/);
    });
  } finally {
    await site.close();
  }
});

examine("without script the page says so", async ({ visitor, site }) => {
  await broken({ browser: visitor.context.browser(), site, context: { javaScriptEnabled: false } }, async (shell) => {
    assert.ok(await shell.locator("noscript").isVisible());
    assert.ok(await shell.locator("h1").isVisible());
    assert.ok(!(await shell.locator(".late").isVisible()));
    // Each cause is a link away, with all that it says.
    const details = shell.locator('[data-cause="key_invalid"]');
    await details.locator("summary").click();
    await details.locator('a[href="./causes/key_invalid.html"]').click();
    assert.ok((await shell.locator("ol li").count()) > 1);
  });
});
