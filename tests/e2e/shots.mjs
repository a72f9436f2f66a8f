// Saves pictures of the page's states, in each language, size and colour scheme: `node shots.mjs FOLDER [STATE]`.
// `node shots.mjs FOLDER README` makes those of the README.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { startBrowser } from "./lib/browser.mjs";
import { startProvider } from "./lib/provider.mjs";
import { startSite } from "./lib/site.mjs";
import { STATES } from "./lib/states.mjs";
import { visit } from "./lib/visit.mjs";

const SIZES = [
  { width: 1280, height: 800 },
  { width: 360, height: 740 },
];
const LANGUAGES = { en: "en-GB", zh: "zh-CN" };

/** Beside the states that tests go through: no way to the provider, which is the last that it is asked. */
const VIEWS = {
  ...STATES,
  unreachable: async (room) => {
    await room.provider.close().catch(() => {});
    await STATES.disabled(room);
  },
};

async function shoot(folder, only) {
  mkdirSync(folder, { recursive: true });
  const provider = await startProvider();
  const site = await startSite();
  const browser = await startBrowser(provider.port);
  for (const [index, name] of Object.keys(VIEWS).entries()) {
    if (only && name !== only) continue;
    for (const [language, locale] of Object.entries(LANGUAGES)) {
      await provider.reset();
      const visitor = await visit(browser, site.origin, { context: { locale } });
      await VIEWS[name]({ visitor, provider, page: visitor.page }).catch((error) => console.error(`${name}: ${error.message}`));
      const number = String(index + 1).padStart(2, "0");
      await views(visitor.page, join(folder, `${number}-${name.replaceAll(" ", "-")}-${language}`));
      await visitor.close();
    }
  }
  await Promise.all([browser.close(), site.close(), provider.close().catch(() => {})]);
}

/** What the README shows. */
const CHOSEN = {
  page: { state: "spent", locale: "en-GB", colorScheme: "light", viewport: { width: 1040, height: 540 } },
  phone: { state: "error text", locale: "zh-CN", colorScheme: "dark", viewport: { width: 360, height: 740 } },
  findings: { state: "findings", locale: "en-GB", colorScheme: "dark", viewport: { width: 1040, height: 500 } },
};

async function choose(folder) {
  mkdirSync(folder, { recursive: true });
  const provider = await startProvider();
  const site = await startSite();
  const browser = await startBrowser(provider.port);
  for (const [name, { state, ...context }] of Object.entries(CHOSEN)) {
    await provider.reset();
    const visitor = await visit(browser, site.origin, { context });
    await STATES[state]({ visitor, provider, page: visitor.page });
    await visitor.page.evaluate(() => window.scrollTo(0, 0));
    await visitor.page.screenshot({ path: join(folder, `${name}.png`) });
    await visitor.close();
  }
  await Promise.all([browser.close(), site.close(), provider.close()]);
}

/** The same state in each size and colour scheme. */
async function views(page, file) {
  for (const size of SIZES) {
    for (const colorScheme of ["light", "dark"]) {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.waitForTimeout(50);
      await page.screenshot({ path: `${file}-${size.width}-${colorScheme}.png`, fullPage: true });
    }
  }
  await page.setViewportSize(SIZES[0]);
  for (const [name, media] of Object.entries({ print: { media: "print" }, forced: { media: "screen", forcedColors: "active" } })) {
    await page.emulateMedia({ colorScheme: "light", ...media });
    await page.screenshot({ path: `${file}-${name}.png`, fullPage: true });
  }
  await page.emulateMedia({ media: "screen", forcedColors: "none" });
}

if (!process.argv[2]) throw new Error("name the folder that the pictures go to");
const [, , folder, only] = process.argv;
await (only === "README" ? choose(folder) : shoot(folder, only));
