// Measures the built page next to its budgets: `cargo xtask bench page`. What is named on the command line runs
// alone: weight, load, paste, lighthouse; and slow, which runs only then.
import os from "node:os";
import { startBrowser } from "../lib/browser.mjs";
import { judge } from "./lighthouse.mjs";
import { load } from "./load.mjs";
import { paste } from "./paste.mjs";
import { slow } from "./slow.mjs";
import { crates, files } from "./weight.mjs";

const inBrowser = (measure) => async () => {
  const browser = await startBrowser(0);
  try {
    return await measure(browser);
  } finally {
    await browser.close();
  }
};

const ALL = {
  weight: () => files() + crates(process.env.KEY_CLINIC_WASM),
  load: inBrowser(load),
  paste: inBrowser(paste),
  lighthouse: judge,
};
/** What takes long runs only where it is named. */
const ASKED = { slow: inBrowser(slow) };

const KNOWN = { ...ALL, ...ASKED };
const asked = process.argv.slice(2).filter((name) => name in KNOWN);
let failed = 0;
for (const name of asked.length > 0 ? asked : Object.keys(ALL)) failed += await KNOWN[name]();
console.log(`\n${os.cpus().length} cores, load ${os.loadavg()[0].toFixed(1)}; ${failed === 0 ? "no figure fails its budget" : `${failed} figures fail their budget`}.`);
process.exitCode = failed === 0 ? 0 : 1;
