// From the address to a page that works: first paint, ready, layout shift, heap, requests; medians of nine.
import { startSite } from "../lib/site.mjs";
import { median, print, row } from "./table.mjs";

const ROUNDS = 9;
/** A middling phone on slow 4G, as Lighthouse has it. */
const SLOW = { latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };

/** Loads the page nine times with a cold cache, as the line and the machine are and slowed down. */
export async function load(browser) {
  const site = await startSite(undefined, undefined, { packs: true });
  try {
    const plain = await rounds(browser, site.origin, false);
    const slow = await rounds(browser, site.origin, true);
    return print("Loading, medians of nine", [
      row("first paint", plain.paint, { unit: "ms" }),
      row("ready", plain.ready, { unit: "ms" }),
      row("first paint, slow 4G and 4x CPU", slow.paint, { unit: "ms", goal: 1000, fail: 1800 }),
      row("ready, slow 4G and 4x CPU", slow.ready, { unit: "ms", goal: 2200, fail: 2800 }),
      row("layout shift", Math.max(plain.shift, slow.shift), { goal: 0, fail: 0.01 }),
      row("heap at ready, with the wasm's memory", plain.heap, { unit: "B" }),
      row("requests of the host", plain.requests, { goal: 4, fail: 4 }),
    ]);
  } finally {
    await site.close();
  }

  async function rounds(browser, origin, slowed) {
    const seen = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      site.asked.length = 0;
      seen.push({ ...(await once(browser, origin, slowed)), requests: site.asked.length });
    }
    return Object.fromEntries(Object.keys(seen[0]).map((name) => [name, median(seen.map((each) => each[name]))]));
  }
}

async function once(browser, origin, slowed) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  if (slowed) {
    await devtools.send("Network.emulateNetworkConditions", { offline: false, ...SLOW });
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  }
  await context.addInitScript(observe);
  await page.goto(`${origin}/`);
  await page.waitForFunction(() => window.__seen.ready && window.__seen.paint, undefined, { timeout: 60_000 });
  await page.waitForTimeout(slowed ? 2000 : 700);
  await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize, backingStorageSize = 0 } = await devtools.send("Runtime.getHeapUsage");
  const seen = await page.evaluate(() => window.__seen);
  await context.close();
  return { ...seen, heap: usedSize + backingStorageSize };
}

function observe() {
  window.__seen = { shift: 0 };
  const on = (type, note) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  on("layout-shift", ({ value }) => (window.__seen.shift += value));
  on("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") window.__seen.paint = startTime;
  });
  new MutationObserver((_, observer) => {
    if (!document.documentElement?.dataset.ready) return;
    window.__seen.ready = performance.now();
    observer.disconnect();
  }).observe(document, { attributes: true, attributeFilter: ["data-ready"], subtree: true });
}
