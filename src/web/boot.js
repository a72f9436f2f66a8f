// Starts the page: unpacks the wasm that the document holds, and runs it if it is the one that was built.
// The packing makes one script of this and of wasm-bindgen's glue; the page's policy names its hash.
import init from "./key-clinic.js";
import { unpack } from "./unpack.js";

/** Says what is wrong where the page would say that it is ready. */
const say = (words) => {
  const status = document.getElementById("status");
  if (status) status.textContent = words;
  document.documentElement.dataset.failed = "true";
};

const ELSEWHERE = "Nothing can be examined here.";

/** What the browser lacks. */
const lacks = () => {
  if (typeof WebAssembly !== "object") return `This browser does not run WebAssembly. ${ELSEWHERE}`;
  if (!globalThis.crypto?.subtle) return `A page from a plain http address cannot check itself. Use https, or save the file and open it. ${ELSEWHERE}`;
};

const bytesOf = (text) => {
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(text);
  const raw = atob(text);
  const bytes = new Uint8Array(raw.length);
  for (let at = 0; at < raw.length; at += 1) bytes[at] = raw.charCodeAt(at);
  return bytes;
};

/** What cannot be unpacked is as little the built one as what has another hash. */
const unpacked = async () => {
  try {
    return await unpack(bytesOf(document.getElementById("wasm").textContent));
  } catch {
    return new Uint8Array();
  }
};

const hashOf = async (bytes) => {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
};

const start = async () => {
  const lack = lacks();
  if (lack) return say(lack);
  const wasm = await unpacked();
  if ((await hashOf(wasm)) !== WASM_SHA256) return say("This copy of the page is damaged or was changed, so it does not start. Get a fresh copy.");
  await init({ module_or_path: wasm });
  // Without a worker the page does all it does with one, as long as there is a network.
  install().catch(() => {});
};

// The only address that any script of this page may be loaded from. The policy admits this one maker of addresses,
// once, so that nothing can make another.
const worker = globalThis.trustedTypes?.createPolicy("key-clinic", { createScriptURL: () => "./sw.js" }).createScriptURL("") ?? "./sw.js";

/** Keeps the page for use without a network, and offers a newer one. Nothing reloads while the box holds text. */
const install = async () => {
  const workers = navigator.serviceWorker;
  if (!location.protocol.startsWith("http")) for (const hosted of document.querySelectorAll("[data-hosted]")) hosted.remove();
  else if (workers) {
    const notice = document.getElementById("update");
    const empty = () => document.getElementById("paste").value === "";
    const kept = await workers.register(worker, { updateViaCache: "none" });
    const offer = () => {
      notice.hidden = !(kept.waiting && workers.controller);
    };
    let pressed = false;
    notice.querySelector("button").addEventListener("click", () => {
      pressed = empty();
      if (pressed) kept.waiting?.postMessage("update");
      else notice.querySelector("span").textContent = "Clear the box first: the update reloads the page.";
    });
    workers.addEventListener("controllerchange", () => {
      offer();
      if (pressed && empty()) location.reload();
    });
    kept.addEventListener("updatefound", () => kept.installing?.addEventListener("statechange", offer));
    offer();
  }
};

start().catch((error) =>
  say(
    error instanceof WebAssembly.CompileError
      ? `A rule of this browser or network forbids WebAssembly. ${ELSEWHERE}`
      : `The examiner did not start (${error?.name}). Reload the page, or try another browser.`,
  ),
);
