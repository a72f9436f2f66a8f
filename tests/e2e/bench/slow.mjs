// What a paste of 10 MB that is made to be slow costs, for the slowest classes of the host's measurement; medians of
// three, the slowest of all of nine.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { startSite } from "../lib/site.mjs";
import { median, print, row } from "./table.mjs";

const ROUNDS = 3;
const SHOWN = 15;

/** Pastes each text of the folder that KEY_CLINIC_SLOW names. */
export async function slow(browser) {
  const folder = process.env.KEY_CLINIC_SLOW;
  const site = await startSite();
  const context = await browser.newContext();
  const page = await context.newPage();
  const cost = async (name, rounds) => {
    const text = readFileSync(join(folder, name), "utf8");
    const times = [];
    for (let round = 0; round < rounds; round += 1) times.push(await pasted(page, site.origin, text));
    return { name: name.slice(3, -4), file: name, time: median(times) };
  };
  const all = [];
  for (const name of readdirSync(folder).sort()) all.push(await cost(name, ROUNDS));
  all.sort((one, other) => other.time - one.time);
  // The slowest of so many is as much the machine's worst moment.
  if (all.length > 0) all[0] = await cost(all[0].file, 3 * ROUNDS);
  all.sort((one, other) => other.time - one.time);
  await context.close();
  await site.close();
  return print(
    `Pasting 10 MB made to be slow, the worst of ${all.length} classes`,
    all.slice(0, SHOWN).map(({ name, time }) => row(name, time, { unit: "ms", goal: 500, fail: 1500 })),
  );
}

/** From the paste to what it changed, painted, on a page that was just opened. */
async function pasted(page, origin, text) {
  await page.goto(`${origin}/`);
  await page.waitForSelector('html[data-ready="true"]', { state: "attached", timeout: 60_000 });
  return page.evaluate(async (text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    const start = performance.now();
    document.querySelector("#paste").dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return Math.round(performance.now() - start);
  }, text);
}
