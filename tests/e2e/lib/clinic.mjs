// What every test file needs: one browser, one provider, one site, and tests that each get a page of their own.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startBrowser } from "./browser.mjs";
import { startProvider } from "./provider.mjs";
import { startSite } from "./site.mjs";
import { visit } from "./visit.mjs";

/** Starts everything before a file's tests and stops it after them; `start` starts another browser than Chromium. */
export function clinic(start = startBrowser) {
  const rooms = {};
  before(async () => {
    rooms.provider = await startProvider();
    rooms.site = await startSite();
    rooms.browser = await start(rooms.provider.port);
  });
  after(async () => {
    await rooms.browser?.close();
    await rooms.site?.close();
    await rooms.provider?.close();
  });
  return (name, ...rest) => {
    const [options, body] = rest.length > 1 ? rest : [{}, rest[0]];
    return test(name, { timeout: options.timeout ?? 60_000 }, (t) => examine(rooms, t, options, body));
  };
}

/** Runs `body` with a fresh page, then asks that nothing happened which never may. */
async function examine({ provider, site, browser }, t, options, body) {
  await provider.reset();
  provider.be(options.provider);
  const open = (other = {}) => visit(browser, site.origin, { ...options, host: provider.host, ...other });
  const visitor = await open();
  try {
    await body({ t, visitor, page: visitor.page, provider, open, site });
    await visitor.assertQuiet();
    assert.deepEqual(provider.strays, [], "a request reached another host");
  } finally {
    await visitor.close();
  }
}
