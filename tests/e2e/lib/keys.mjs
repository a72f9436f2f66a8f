// Fake keys, built at run time so that no file holds anything of a key's shape.
import { createHash } from "node:crypto";

/** `length` characters of base64url that depend on `seed` alone. */
function characters(seed, length) {
  let text = "";
  for (let round = 0; text.length < length; round += 1) {
    text += createHash("sha256").update(`key clinic ${seed} ${round}`).digest("base64url");
  }
  return text.slice(0, length);
}

const alphanumeric = (seed, length) => characters(seed, length * 2).replace(/[-_]/g, "").slice(0, length);

/** Google's old kind: 39 characters. The last one has the bits that 29 bytes leave free. */
export const standardKey = (seed = "standard") => `AIza${"Sy"}${characters(seed, 32)}w`;
/** Google's new kind: 53 characters. */
export const authKey = (seed = "auth") => `AQ${"."}${characters(seed, 49)}Q`;

/** Every placeholder of the case files that does not depend on the case. */
export const KEYS = {
  standard: standardKey(),
  auth: authKey(),
  openai: `sk-${"proj"}-${alphanumeric("openai", 48)}`,
  openai_project: `sk-${"proj"}-${alphanumeric("openai", 48)}`,
  openai_legacy: `sk-${alphanumeric("openai legacy", 48)}`,
  anthropic: `sk-${"ant"}-api03-${alphanumeric("anthropic", 93)}AA`,
  openrouter: `sk-${"or"}-v1-${createHash("sha256").update("openrouter").digest("hex")}`,
  groq: `gsk${"_"}${alphanumeric("groq", 52)}`,
  github: `ghp${"_"}${alphanumeric("github", 36)}`,
  huggingface: `hf${"_"}${alphanumeric("huggingface", 34).replace(/[0-9]/g, "x")}`,
  xai: `xai${"-"}${alphanumeric("xai", 80)}`,
  oauth: `ya29${"."}${characters("oauth", 120)}`,
};

/** The key of a kind, as a case names it. */
export function keyOf(kind) {
  if (!(kind in KEYS)) throw new Error(`no fake key of kind "${kind}": add it to tests/e2e/lib/keys.mjs`);
  return KEYS[kind];
}

/** Puts the fake keys into a text: `{{key}}` is the case's own key, the other names are kinds. */
export function fill(text, key = KEYS.auth) {
  return text.replace(/\{\{([a-z_]+)\}\}/g, (_, name) => (name === "key" ? key : keyOf(name)));
}

/** The same for every text inside a JSON value. */
export function fillAll(value, key) {
  if (typeof value === "string") return fill(value, key);
  return JSON.parse(fill(JSON.stringify(value), key));
}

/** The runs of eight characters of `key` that stand in `text`. */
export function leaks(text, key) {
  const found = [];
  for (let start = 0; start + 8 <= key.length; start += 1) {
    const run = key.slice(start, start + 8);
    if (text.includes(run)) found.push(`characters ${start} to ${start + 8}`);
  }
  return found;
}
