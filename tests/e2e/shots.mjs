// Saves pictures of the page's main states: `node shots.mjs FOLDER`.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { startBrowser } from "./lib/browser.mjs";
import { KEYS } from "./lib/keys.mjs";
import { failure, models, stall } from "./lib/plays.mjs";
import { startProvider } from "./lib/provider.mjs";
import { startSite } from "./lib/site.mjs";
import { visit } from "./lib/visit.mjs";

const SIZES = [
  { width: 1280, height: 800 },
  { width: 360, height: 740 },
];
const DISABLED = failure(403, "PERMISSION_DENIED", "Gemini API has not been used in project 123456789012 before or it is disabled.", [
  { "@type": "type.googleapis.com/google.rpc.ErrorInfo", reason: "SERVICE_DISABLED", metadata: { consumer: "projects/123456789012" } },
]);
const INVALID = failure(400, "INVALID_ARGUMENT", "API key not valid. Please pass a valid API key.", [{ reason: "API_KEY_INVALID" }]);
const THROTTLED = failure(429, "RESOURCE_EXHAUSTED", "Resource has been exhausted (e.g. check quota).");

/** Pastes a key, has the provider play this, and waits for the verdict. */
const checked = (play, key = KEYS.auth) => async (visitor, provider) => {
  provider.play(play);
  await visitor.paste(key);
  await visitor.check();
  await visitor.verdict();
};

const pasted = (text) => (visitor) => visitor.paste(text);

const STATES = {
  "01-empty": async () => {},
  "02-recognised": pasted(KEYS.auth),
  "03-findings": pasted(`export GEMINI_API_KEY="\u201c${KEYS.auth}\u200b\u201d" # mine\n`),
  "04-several": pasted(`OLD_KEY=${KEYS.standard}\nNEW_KEY=${KEYS.auth}\nOPENAI_API_KEY=${KEYS.openai}\n`),
  "05-error-text": pasted("google.genai.errors.ClientError: 429 RESOURCE_EXHAUSTED. {'error': {'code': 429, 'message': 'Resource has been exhausted (e.g. check quota).', 'status': 'RESOURCE_EXHAUSTED'}}"),
  "06-prose": pasted("Nothing in here has to do with keys."),
  "07-running": async (visitor, provider) => {
    provider.play(stall());
    await visitor.paste(KEYS.auth);
    await visitor.check();
    await visitor.page.waitForTimeout(500);
  },
  "08-key-works": checked(models(37)),
  "09-disabled": checked(DISABLED),
  "10-throttled": checked(THROTTLED),
  "11-old-key": checked(INVALID, KEYS.standard),
  "12-unreachable": async (visitor, provider) => {
    await provider.close();
    await checked(stall())(visitor, provider);
  },
};

async function shoot(folder) {
  mkdirSync(folder, { recursive: true });
  const provider = await startProvider();
  const site = await startSite();
  const browser = await startBrowser(provider.port);
  for (const [name, reach] of Object.entries(STATES)) {
    await provider.reset();
    const visitor = await visit(browser, site.origin);
    await reach(visitor, provider).catch((error) => console.error(`${name}: ${error.message}`));
    await views(visitor.page, join(folder, name));
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
}

if (!process.argv[2]) throw new Error("name the folder that the pictures go to");
await shoot(process.argv[2]);
