// Draws the icons of app/ from app/icon.svg: `node tests/e2e/icons.mjs`. The drawings are committed, so that the
// build needs no browser; the maskable one fills its square and keeps the cross within the safe circle.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { startBrowser } from "./lib/browser.mjs";

const APP = join(dirname(fileURLToPath(import.meta.url)), "../../app");
const svg = readFileSync(join(APP, "icon.svg"), "utf8");
const full = svg.replace(' rx="8"', "").replace('viewBox="0 0 32 32"', 'viewBox="-4 -4 40 40"').replace("<rect ", '<rect x="-4" y="-4" ').replace('width="32" height="32"', 'width="40" height="40"');

const browser = await startBrowser(0);
for (const [name, drawing, size] of [["icon-192", svg, 192], ["icon-512", svg, 512], ["icon-maskable", full, 512]]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing.replace("<svg ", `<svg width="${size}" height="${size}" `)}`);
  await page.screenshot({ path: join(APP, `${name}.png`), omitBackground: true });
}
await browser.close();
