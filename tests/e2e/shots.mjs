// Saves pictures of the page's states, in each language, size and colour scheme: `node shots.mjs FOLDER [STATE]`.
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

/** Beside the states that tests go through: how the page is printed, in other colours, and without a network. */
const VIEWS = {
  ...STATES,
  unreachable: async (room) => {
    await room.provider.close();
    await STATES.disabled(room);
  },
};

async function shoot(folder, only) {
  mkdirSync(folder, { recursive: true });
  const site = await startSite();
  for (const [index, [name, reach]] of Object.entries(VIEWS).entries()) {
    if (only && name !== only) continue;
    const provider = await startProvider();
    const browser = await startBrowser(provider.port);
    for (const [language, locale] of Object.entries(LANGUAGES)) {
      const visitor = await visit(browser, site.origin, { context: { locale } });
      await reach({ visitor, provider, page: visitor.page }).catch((error) => console.error(`${name}: ${error.message}`));
      const number = String(index + 1).padStart(2, "0");
      await views(visitor.page, join(folder, `${number}-${name.replaceAll(" ", "-")}-${language}`));
      await visitor.close();
    }
    await browser.close();
    await provider.close().catch(() => {});
  }
  await site.close();
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
await shoot(process.argv[2], process.argv[3]);
