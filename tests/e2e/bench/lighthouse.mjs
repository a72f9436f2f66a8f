// The judgement of Lighthouse on the built page, as a phone on slow 4G; the median of three runs.
import * as chromeLauncher from "chrome-launcher";
import lighthouse from "lighthouse";
import { executable, QUIET } from "../lib/browser.mjs";
import { startSite } from "../lib/site.mjs";
import { median, print, row } from "./table.mjs";

const RUNS = 3;
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];

export async function judge() {
  const site = await startSite(undefined, undefined, { packs: true });
  const scores = Object.fromEntries(CATEGORIES.map((name) => [name, []]));
  const lost = new Set();
  for (let run = 0; run < RUNS; run += 1) {
    for (const [name, { score, below }] of Object.entries(await once(`${site.origin}/`))) {
      scores[name].push(score);
      below.forEach((audit) => lost.add(audit));
    }
  }
  await site.close();
  const failed = print("Lighthouse, medians of three", CATEGORIES.map((name) => row(name, median(scores[name]), { goal: 100, fail: 95, atLeast: true })));
  if (lost.size > 0) console.log(`  points are lost by: ${[...lost].join(", ")}`);
  return failed;
}

// Lighthouse looks for a robots.txt by a request of the page, which the page's policy forbids, and then counts it as
// broken. Where the page is a project's, robots.txt is not its own anyway.
const SKIPPED = ["robots-txt"];

async function once(url) {
  const chrome = await chromeLauncher.launch({ chromePath: executable(), chromeFlags: ["--headless=new", ...QUIET] });
  try {
    const { lhr } = await lighthouse(url, { port: chrome.port, onlyCategories: CATEGORIES, skipAudits: SKIPPED, logLevel: "error" });
    return Object.fromEntries(CATEGORIES.map((name) => [name, scoreOf(lhr, name)]));
  } finally {
    await chrome.kill();
  }
}

function scoreOf(lhr, name) {
  const { score, auditRefs } = lhr.categories[name];
  const weak = auditRefs.filter(({ id, weight }) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 1);
  return { score: Math.round(score * 100), below: weak.map(({ id }) => `${id} (${lhr.audits[id].score})`) };
}
