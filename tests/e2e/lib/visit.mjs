// One visitor with one page: what a person does on it and sees on it, by the page's contract.
import { leaks } from "./keys.mjs";
import { assertQuiet, outside, watch } from "./watch.mjs";

/** The day on which the page believes to be, unless a test says otherwise. */
export const TODAY = "2026-11-21";

/** Opens a page of its own. `options`: path, today, context (as Playwright takes it), tolerate, shell, host. */
export async function visit(browser, origin, options = {}) {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 800 },
    locale: "en-GB",
    timezoneId: "UTC",
    ...options.context,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const seen = await watch(context, page, origin, options.tolerate, options.host);
  await context.addInitScript(setToday, options.today ?? TODAY);
  for (const script of options.scripts ?? []) await context.addInitScript(script);
  const visitor = new Visit(context, page, seen, `${origin}${options.path ?? "/"}`);
  if (!options.shell) await visitor.open();
  return visitor;
}

/** Moves the page's clock to noon of a day; it goes on running, and timers are untouched. */
function setToday(today) {
  const Real = Date;
  const ahead = Real.parse(`${today}T12:00:00Z`) - Real.now();
  const now = () => Real.now() + ahead;
  window.Date = class extends Real {
    constructor(...given) {
      super(...(given.length ? given : [now()]));
    }
    static now() {
      return now();
    }
  };
}

class Visit {
  constructor(context, page, seen, url) {
    Object.assign(this, { context, page, seen, url });
  }

  get box() {
    return this.page.locator("#paste");
  }

  /** A button by the contract's name. */
  action(name) {
    return this.page.locator(`[data-action="${name}"]`);
  }

  /** Presses a button, also one that stands in a part which is folded away. */
  async press(name) {
    const button = this.action(name).first();
    await button.evaluate((element) => {
      for (let fold = element.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    });
    await button.click();
  }

  /** Unfolds everything that is folded away. */
  unfold() {
    return this.page.evaluate(() => document.querySelectorAll("details").forEach((fold) => (fold.open = true)));
  }

  async open() {
    await this.page.goto(this.url);
    await this.ready();
  }

  ready() {
    return this.page.waitForSelector('html[data-ready="true"]', { state: "attached" });
  }

  /** A real paste: the text goes through the clipboard, over whatever stands in the box. */
  async paste(text) {
    await this.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.box.focus();
    await this.page.keyboard.press("Control+A");
    await this.page.keyboard.press("Control+V");
    await this.settle();
  }

  type(text) {
    return this.box.pressSequentially(text);
  }

  /** Drops a file with this text onto the box. */
  async drop(text, name = ".env") {
    await this.box.evaluate(dropFile, { text, name });
    await this.settle();
  }

  /** Presses clear, where it can be pressed. */
  async clear() {
    const button = this.action("clear");
    if ((await button.isVisible()) && (await button.isEnabled())) await button.click();
    await this.settle();
  }

  /** Waits until what the last event caused has been painted twice. */
  settle() {
    return this.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))));
  }

  credentials() {
    return this.page.locator("[data-credential]").evaluateAll((all) =>
      all.map(({ dataset, innerText }) => ({ provider: dataset.provider, kind: dataset.kind, text: innerText })),
    );
  }

  /** Chooses among several credentials: presses the control of the nth one, or the entry itself. */
  async choose(index) {
    const entry = this.page.locator("[data-credential]").nth(index);
    const control = entry.locator('input[type="radio"], button:not([data-action^="copy"])').first();
    await ((await control.count()) > 0 ? control : entry).click();
    await this.settle();
  }

  /** Says whose key it is, where the page leaves that to the visitor. */
  async chooseProvider(id) {
    const choice = this.page.locator('[data-choice="provider"]');
    if ((await choice.count()) > 0) await choice.selectOption(id);
    await this.settle();
  }

  /** The causes of the findings, once `wanted` are among them or a second has passed. */
  async findings(wanted = []) {
    const arrived = (ids) => ids.every((id) => document.querySelector(`[data-finding="${id}"]`));
    await this.page.waitForFunction(arrived, wanted, { timeout: 1000 }).catch(() => {});
    return this.page.locator("[data-finding]").evaluateAll((all) => all.map(({ dataset }) => dataset.finding));
  }

  check() {
    return this.action("check").click();
  }

  /** Waits for a verdict of this source and reads it. */
  async verdict(source = "check", timeout = 5000) {
    const found = this.page.locator(`[data-verdict][data-source="${source}"]`).first();
    await found.waitFor({ state: "attached", timeout });
    return found.evaluate((element) => ({
      id: element.dataset.verdict,
      source: element.dataset.source,
      certainty: element.dataset.certainty,
      also: [...element.querySelectorAll("[data-also]")].map(({ dataset }) => dataset.also),
      text: element.textContent.replace(/\s+/g, " "),
    }));
  }

  /** The state of each rung by its name. */
  rungs() {
    return this.page.locator("[data-rung]").evaluateAll((all) =>
      Object.fromEntries(all.map(({ dataset }) => [dataset.rung, dataset.state])),
    );
  }

  text() {
    return this.page.evaluate(() => document.body.innerText);
  }

  /** Everything that could show a secret: text, markup, and what stands in fields other than the box. */
  shown() {
    return this.page.evaluate(() => {
      const fields = [...document.querySelectorAll("input, textarea, select")].filter((field) => field.id !== "paste");
      return [document.body.innerText, document.documentElement.outerHTML, ...fields.map((field) => field.value)].join("\n");
    });
  }

  /** The parts of the key that the page shows outside of the box. */
  async leaks(key) {
    return leaks(await this.shown(), key);
  }

  /** Requests that left the page's own origin. */
  sent() {
    return outside(this.seen);
  }

  assertQuiet() {
    return assertQuiet(this.seen, this.page, this.url);
  }

  close() {
    return this.context.close();
  }
}

function dropFile(box, { text, name }) {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([text], name, { type: "text/plain" }));
  for (const type of ["dragenter", "dragover", "drop"]) {
    box.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  }
}
