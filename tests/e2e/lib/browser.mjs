// Chromium, kept quiet, with the providers' hosts led to loopback and every other name unknown.
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";
import { HOSTS } from "./provider.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome"];

/** The Chromium that `CHROMIUM` names, or one on the PATH. */
export function executable() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const folders = (process.env.PATH ?? "").split(delimiter);
  const found = NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file));
  if (!found) throw new Error("no Chromium on the PATH: install it, or name it in CHROMIUM");
  return found;
}

/** What keeps it from talking to anybody by itself. */
export const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--ignore-certificate-errors",
];

/** A browser for which the provider and the forbidden host are at `port`. */
export function startBrowser(port) {
  const rules = HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${port}`);
  const resolver = [...rules, "MAP * ~NOTFOUND", "EXCLUDE 127.0.0.1"].join(",");
  return chromium.launch({
    executablePath: executable(),
    args: [...QUIET, `--host-resolver-rules=${resolver}`],
  });
}
