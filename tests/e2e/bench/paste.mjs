// From a paste to its verdict, painted, for texts of three lengths; medians of nine.
import { HOLD_MEMORY } from "../lib/memory.mjs";
import { startSite } from "../lib/site.mjs";
import { visit } from "../lib/visit.mjs";
import { median, print, row } from "./table.mjs";

const ROUNDS = 9;
const LINE = "2026-11-21T12:00:00Z INFO worker: nothing of note happened here\n";
const ERROR = '{"error":{"code":429,"status":"RESOURCE_EXHAUSTED","message":"Resource has been exhausted (e.g. check quota)."}}';
const LENGTHS = [["1 KB", 1e3, { goal: 32, fail: 100 }], ["1 MB", 1e6, { goal: 130, fail: 400 }], ["10 MB", 1e7, { goal: 500, fail: 1500 }]];

/** A log of this length that ends in an error. */
const textOf = (length) => LINE.repeat(Math.ceil((length - ERROR.length) / LINE.length)).slice(0, length - ERROR.length - 1) + "\n" + ERROR;

/** Pastes each text nine times into one page. */
export async function paste(browser) {
  const site = await startSite();
  const rows = [];
  for (const [slowed, words] of [[false, ""], [true, ", 4x CPU"]]) {
    for (const [name, length, budget] of LENGTHS) {
      const visitor = await visit(browser, site.origin, { scripts: [HOLD_MEMORY, observe] });
      const { times, memory } = await pasteInto(visitor, textOf(length), slowed);
      await visitor.close();
      rows.push(row(`paste to verdict painted, ${name}${words}`, median(times), { unit: "ms", ...(slowed ? {} : budget) }));
      if (length === 1e7 && !slowed) rows.push(row("memory of a 10 MB paste, by its text", memory / length, { unit: "x", goal: 5 }));
    }
  }
  await site.close();
  return print("Pasting, medians of nine", rows);
}

async function pasteInto(visitor, text, slowed) {
  const { page } = visitor;
  page.setDefaultTimeout(60_000);
  const devtools = await visitor.context.newCDPSession(page);
  const before = await memoryOf(page, devtools);
  if (slowed) await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const times = [];
  let most = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.evaluate(() => (window.__painted = undefined));
    await visitor.paste(text);
    await page.waitForFunction(() => window.__painted !== undefined);
    times.push(await page.evaluate(() => window.__painted));
    most = Math.max(most, (await memoryOf(page, devtools)) - before);
    await visitor.press("clear");
    await page.waitForFunction(() => !document.querySelector("[data-verdict]"));
  }
  return { times, memory: most };
}

async function memoryOf(page, devtools) {
  await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  return usedSize + (await page.evaluate(() => window.__memory.buffer.byteLength));
}

/** Notes how long after the press of the keys the first verdict stands painted. */
function observe() {
  let pressed;
  addEventListener("keydown", ({ key, timeStamp }) => key.toLowerCase() === "v" && (pressed = timeStamp), true);
  const watch = () =>
    new MutationObserver(() => {
      if (pressed === undefined || !document.querySelector('[data-verdict][data-source="text"]')) return;
      const start = pressed;
      pressed = undefined;
      requestAnimationFrame(() => setTimeout(() => (window.__painted = performance.now() - start)));
    }).observe(document.body, { childList: true, subtree: true });
  addEventListener("DOMContentLoaded", watch);
}
