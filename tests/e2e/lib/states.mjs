// The states of the page that tests of its look go through: each reaches one from a fresh page.
import { KEYS } from "./keys.mjs";
import { failure, models, stall } from "./plays.mjs";

const info = (reason) => [
  { "@type": "type.googleapis.com/google.rpc.ErrorInfo", reason, domain: "googleapis.com", metadata: { consumer: "projects/123456789012" } },
];

/** Answers of the provider. */
export const DISABLED = failure(
  403,
  "PERMISSION_DENIED",
  "Gemini API has not been used in project 123456789012 before or it is disabled.",
  info("SERVICE_DISABLED"),
);
export const INVALID = failure(400, "INVALID_ARGUMENT", "API key not valid. Please pass a valid API key.", info("API_KEY_INVALID"));
const SPENT = failure(429, "RESOURCE_EXHAUSTED", "You exceeded your current quota, please check your plan and billing details.", [
  {
    "@type": "type.googleapis.com/google.rpc.QuotaFailure",
    violations: [{ quotaId: "GenerateRequestsPerDayPerProjectPerModel-FreeTier", quotaValue: "50" }],
  },
]);

/** An error text as a library prints it. */
export const ERROR_TEXT = `google.genai.errors.ClientError: 429 RESOURCE_EXHAUSTED. {'error': {'code': 429, 'message': 'You exceeded your \
current quota, please check your plan and billing details.', 'status': 'RESOURCE_EXHAUSTED', 'details': [{'@type': \
'type.googleapis.com/google.rpc.QuotaFailure', 'violations': [{'quotaId': 'GenerateRequestsPerDayPerProjectPerModel-FreeTier', \
'quotaValue': '50'}]}]}}`;

const pasted = (text) => ({ visitor }) => visitor.paste(text);

/** Pastes a key, has the provider play this, and waits for the verdict. */
const checked = (play, key = KEYS.auth) => async ({ visitor, provider }) => {
  provider.play(play);
  await visitor.paste(key);
  await visitor.check();
  await visitor.verdict();
};

/** Goes to a place of the page, as a link does. */
const at = (place) => async ({ visitor, page }) => {
  await page.evaluate((hash) => (location.hash = hash), place);
  await visitor.settle();
  // The address changed because it was told to.
  visitor.url = page.url();
};

export const STATES = {
  empty: async () => {},
  example: at("#demo=standard_key_retired"),
  cause: at("#cause=key_leaked"),
  recognised: pasted(KEYS.auth),
  findings: pasted(`export GEMINI_API_KEY="\u201c${KEYS.standard}\u200b\u201d" # mine\nOTHER=${KEYS.auth} \n`),
  several: pasted(`OLD_KEY=${KEYS.standard}\nNEW_KEY=${KEYS.auth}\nOPENAI_API_KEY=${KEYS.openai}\n`),
  "error text": pasted(ERROR_TEXT),
  prose: pasted("Nothing in here has to do with keys."),
  question: pasted("The key works on localhost but not on my website, why?"),
  searched: async ({ page }) => page.locator("#search").fill("leaked key"),
  waiting: async ({ visitor, provider, page }) => {
    provider.play(stall());
    await visitor.paste(KEYS.auth);
    await visitor.check();
    await page.waitForFunction(() => document.querySelector("#elapsed").textContent !== "");
  },
  cancelled: async ({ visitor, provider }) => {
    provider.play(stall());
    await visitor.paste(KEYS.auth);
    await visitor.check();
    await visitor.action("cancel").click();
    await visitor.verdict();
  },
  disabled: checked(DISABLED),
  timer: async (room) => {
    await checked(DISABLED)(room);
    await room.visitor.press("timer");
    await room.page.locator('.wait [role="timer"]').waitFor();
  },
  spent: checked(SPENT),
  "old key": checked(INVALID, KEYS.standard),
  "upper rungs": async (room) => {
    const { visitor, provider, page } = room;
    await checked(models(3))(room);
    provider.play(DISABLED);
    await visitor.press("run-generate");
    await page.waitForSelector('[data-rung="generate"][data-state="failed"]', { state: "attached" });
    await page.locator("#model").fill("gemini-0-none");
    await visitor.settle();
  },
};
