// Fake keys, built at run time so that no file holds anything of a key's shape.
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** So many letters and digits in an order that looks random and is always the same for a seed: as the host tests. */
function filler(length, seed) {
  let state = seed;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return LETTERS[(state >>> 16) % LETTERS.length];
  }).join("");
}

/** Of the same, in the small digits that some keys are made of. */
const hex = (length, seed) => filler(length, seed).replace(/./g, (letter) => (LETTERS.indexOf(letter) % 16).toString(16));
/** An id of AWS, whose letters and digits are those of base32. */
const keyId = (prefix, seed) => prefix + filler(16, seed).toUpperCase().replace(/[0189]/g, "Q");

const base64 = (text) => Buffer.from(text).toString("base64");
// A part of a JSON Web Token has no padding.
const part = (text) => Buffer.from(text).toString("base64url");

/** Google's old kind: 39 characters. */
export const standardKey = (seed = 7) => `AIza${filler(35, seed)}`;
/** Google's new kind: 53 characters. */
export const authKey = (seed = 11) => `AQ.Ab8${filler(47, seed)}`;

/** The secrets that the case files name. */
export const KEYS = {
  standard: standardKey(),
  auth: authKey(),
  openai: `sk-proj-${filler(74, 3)}T3BlbkFJ${filler(74, 5)}`,
  perplexity: `pplx-${filler(48, 7)}`,
  anthropic: `sk-ant-api03-${filler(93, 29)}AA`,
  openrouter: `sk-or-v1-${hex(64, 31)}`,
  deepseek: `sk-${hex(32, 37)}`,
  groq: `gsk_${filler(52, 41)}`,
  xai: `xai-${filler(80, 43)}`,
  mistral: filler(32, 47),
  cohere: filler(40, 53),
  together: `tgp_v1_${filler(43, 59)}`,
  fireworks: `fw_${filler(24, 61)}`,
  huggingface: `hf_${filler(34, 67)}`,
  replicate: `r8_${filler(37, 71)}`,
  stripe: `sk_live_${filler(99, 73)}`,
  stripe_restricted: `rk_test_${filler(99, 79)}`,
  github: `ghp_${filler(36, 83)}`,
  gitlab: `glpat-${filler(20, 89)}`,
  aws_pair: `${keyId("AKIA", 97)}\n${filler(40, 101)}`,
  aws_session: [
    `AWS_ACCESS_KEY_ID=${keyId("ASIA", 103)}`,
    `AWS_SECRET_ACCESS_KEY=${filler(40, 107)}`,
    `AWS_SESSION_TOKEN=${filler(240, 109)}`,
  ].join("\n"),
  oauth: `ya29.a0${filler(160, 13)}`,
  client_secret: `GOCSPX-${filler(28, 17)}`,
  jwt: `${part('{"alg":"RS256"}')}.${part('{"sub":"1"}')}.${filler(43, 19)}`,
  jwt_expired: `${part('{"alg":"RS256"}')}.${part('{"exp":1700000000}')}.${filler(43, 23)}`,
  // The key that Google's own page about API keys shows as an example.
  published: ["AIza", "SyDaGmWKa4JsXZ-HjGw7ISLn_3namBGewQe"].join(""),
};

const half = (key) => Math.floor(key.length / 2);
const wide = (letter) => String.fromCodePoint(letter.codePointAt(0) + 0xfee0);

/** What a case can do to a secret, as in `{{auth|lower}}`. */
const ALTERED = {
  head: (key) => key.slice(0, half(key)),
  tail: (key) => key.slice(half(key)),
  cut: (key) => key.slice(0, -1),
  lower: (key) => key.toLowerCase(),
  upper: (key) => key.toUpperCase(),
  undotted: (key) => key.replaceAll(".", ""),
  starred: (key) => `${key.slice(0, half(key))}*${key.slice(half(key) + 1)}`,
  dollared: (key) => `${key.slice(0, half(key))}$%${key.slice(half(key) + 2)}`,
  percent: (key) => key.replaceAll(".", "%2E"),
  base64,
  cyrillic: (key) => key.replace("A", "\u0410"),
  wide: (key) => [...key.slice(0, 3)].map(wide).join("") + key.slice(3),
};

/** The key of a kind, as a case names it. */
export function keyOf(kind) {
  if (!Object.hasOwn(KEYS, kind)) throw new Error(`no fake secret "${kind}": add it to tests/e2e/lib/keys.mjs`);
  return KEYS[kind];
}

/** Puts the fake secrets into a text; `{{key}}` is the case's own key. Expressions with spaces stay. */
export function fill(text, key = KEYS.auth) {
  return text.replace(/\{\{([a-z_]+)(?:\|([a-z0-9]+))?\}\}/g, (_, name, how) => {
    const secret = name === "key" ? key : keyOf(name);
    return how ? ALTERED[how](secret) : secret;
  });
}

/** The body as the server sends it: a text stands for itself, anything else for its JSON. */
export function body(value, key) {
  return fill(typeof value === "string" ? value : JSON.stringify(value, null, 2), key);
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
