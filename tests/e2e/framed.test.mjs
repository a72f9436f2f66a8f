// Whoever frames the page can lead a press astray: in a frame nothing starts.
import assert from "node:assert/strict";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { pathToFileURL } from "node:url";
import { clinic } from "./lib/clinic.mjs";
import { KEYS } from "./lib/keys.mjs";
import { DIST, startSite } from "./lib/site.mjs";

const examine = clinic();
const ROOM = mkdtempSync(join(tmpdir(), "key-clinic-frames-"));
after(() => rmSync(ROOM, { recursive: true, force: true }));

/** Looks at the page within a frame with these attributes, in a page of another origin. */
async function framed({ visitor, site }, { attributes = "", locale = "en-GB", own = false }, look) {
  writeFileSync(join(ROOM, "index.html"), `<!doctype html><iframe ${attributes} width=900 height=700 src="${own ? "./page.html" : site.origin}#demo=key_invalid"></iframe>`);
  copyFileSync(join(DIST, "index.html"), join(ROOM, "page.html"));
  const other = await startSite(ROOM);
  const context = await visitor.context.browser().newContext({ locale });
  try {
    const page = await context.newPage();
    await page.goto(`${other.origin}/`);
    const frame = page.frames()[1];
    await frame.waitForSelector("html[data-failed]", { state: "attached", timeout: 30_000 });
    await page.waitForTimeout(300);
    await look(frame, page, other);
  } finally {
    await context.close();
    await other.close();
  }
}

for (const attributes of ["", 'sandbox="allow-scripts"', 'sandbox="allow-scripts allow-same-origin allow-popups"', "credentialless"]) {
  examine(`in a foreign frame it starts nothing and says so: ${attributes || "plain"}`, async (rooms) => {
    await framed(rooms, { attributes }, async (frame) => {
      assert.equal(await frame.locator("html").getAttribute("data-ready"), null);
      assert.match(await frame.locator("#status").innerText(), /in a frame.*Open it in a window of its own/);
      assert.equal(await frame.locator("#status").getAttribute("role"), "alert");
      const link = frame.locator("#status a");
      assert.equal(await link.getAttribute("href"), `${rooms.site.origin}/`);
      assert.equal(await link.getAttribute("target"), "_blank");
      assert.match(await link.getAttribute("rel"), /noopener/);
      assert.ok(await frame.locator("#paste").isDisabled());
      await frame.locator("#paste").evaluate((box, key) => {
        box.value = key;
        box.dispatchEvent(new Event("input", { bubbles: true }));
      }, KEYS.auth);
      assert.ok(await frame.locator('[data-action="check"]').isDisabled());
      assert.equal(await frame.locator("[data-credential], [data-verdict]").count(), 0);
    });
  });
}

examine("in a frame of its own origin it starts nothing either", async (rooms) => {
  await framed(rooms, { own: true }, async (frame) => assert.match(await frame.locator("#status").innerText(), /in a frame/));
});

examine("in Chinese too", async (rooms) => {
  await framed(rooms, { locale: "zh-CN" }, async (frame) => assert.match(await frame.locator("#status").innerText(), /框架.*在单独的窗口中打开/));
});

examine("the link leads to the page itself, without a hold on it", async (rooms) => {
  await framed(rooms, {}, async (frame, page) => {
    const opened = page.waitForEvent("popup");
    await frame.locator("#status a").click();
    const own = await opened;
    await own.waitForSelector('html[data-ready="true"]', { state: "attached" });
    assert.equal(await own.evaluate(() => window.opener), null);
    assert.equal(await own.locator("#paste").inputValue(), "", "the frame's address chose an example");
  });
});

examine("from a disk too", async ({ visitor }) => {
  copyFileSync(join(DIST, "index.html"), join(ROOM, "page.html"));
  writeFileSync(join(ROOM, "frame.html"), '<!doctype html><iframe src="page.html"></iframe>');
  const context = await visitor.context.browser().newContext();
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(ROOM, "frame.html")).href);
  await page.frames()[1].waitForSelector("html[data-failed]", { state: "attached", timeout: 30_000 });
  assert.match(await page.frames()[1].locator("#status").innerText(), /in a frame/);
  await context.close();
});
