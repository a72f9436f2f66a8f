// What must not happen on the page, whatever a test does: collected while it runs, judged at its end.
import assert from "node:assert/strict";
import { HOST } from "./provider.mjs";

/** Lines that the browser itself writes to the console about requests that fail; Firefox counts them as errors. */
const BROWSERS_OWN = /Failed to load resource|blocked by CORS policy|net::ERR_|^Fetch (API )?(failed|cannot)|^Cross-Origin Request Blocked/i;

/** Starts to watch a context. `tolerate` is a pattern of what the test itself provokes. */
export async function watch(context, page, origin, tolerate, host = HOST) {
  const seen = { origin, host, tolerate, violations: [], errors: [], console: [], requests: [] };
  await context.exposeBinding("__keyClinicViolation", (_, text) => seen.violations.push(text));
  await context.addInitScript(collectViolations);
  page.on("pageerror", (error) => seen.errors.push(String(error)));
  page.on("console", (message) => seen.console.push(`${message.type()}: ${message.text()}`));
  context.on("request", (request) => note(seen, request));
  return seen;
}

/** The target of a redirect is announced even where it is not followed: there the server's own record decides. */
function note(seen, request) {
  if (!request.redirectedFrom()) seen.requests.push({ url: request.url(), method: request.method() });
}

function collectViolations() {
  document.addEventListener("securitypolicyviolation", (event) => {
    window.__keyClinicViolation(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
  });
}

/** Requests that did not go to the page's own origin. */
export const outside = (seen) => seen.requests.filter((request) => !isOwn(seen, request.url));

const isOwn = (seen, url) => url.startsWith(`${seen.origin}/`) || /^(data|blob):/.test(url);

/** Fails if anything happened that must not. */
export async function assertQuiet(seen, page, opened) {
  const strange = (text) => !seen.tolerate?.test(text);
  const violations = seen.violations.filter(strange);
  assert.deepEqual(violations, [], "the page's own policy was violated");
  const errors = seen.errors.filter((text) => !BROWSERS_OWN.test(text) && strange(text));
  assert.deepEqual(errors, [], "the page threw an error");
  const said = seen.console.filter((text) => !BROWSERS_OWN.test(text.replace(/^\w+: /, "")) && strange(text));
  assert.deepEqual(said, [], "the page wrote to the console");
  const strays = outside(seen).filter((request) => !request.url.startsWith(`https://${seen.host}/`) && strange(request.url));
  assert.deepEqual(strays, [], "a host was asked that is not the provider's");
  assert.equal(page.url(), opened, "the address of the page changed");
  assert.deepEqual(await page.evaluate(stored), [], "the page stored something");
  assert.deepEqual(await page.context().cookies(), [], "the page holds cookies");
}

/** Names of everything stored; copies of the page's own files for use without a network are no secret. */
async function stored() {
  const databases = (await indexedDB.databases()).map((database) => `indexedDB ${database.name}`);
  const locals = Object.keys(localStorage).map((name) => `localStorage ${name}`);
  const sessions = Object.keys(sessionStorage).map((name) => `sessionStorage ${name}`);
  const found = [...databases, ...locals, ...sessions];
  if (document.cookie) found.push("cookie");
  for (const name of await caches.keys()) {
    for (const { url } of await (await caches.open(name)).keys()) {
      if (new URL(url).origin !== location.origin || /[?#]/.test(url)) found.push(`cache ${name}: ${url}`);
    }
  }
  return found;
}
