// Starts the page: unpacks the wasm that the document holds, and runs it if it is the one that was built.
// The packing makes one script of this and of wasm-bindgen's glue; the page's policy names its hash.
import { guarded } from "./guard.js";
import init from "./key-clinic.js";
import { unpack } from "./unpack.js";

const root = document.documentElement;
const status = document.getElementById("status");

/** Whether to speak Chinese: as the program does once it runs, until then as the browser asks. */
const isChinese = () => /^zh/i.test(root.dataset.ready ? root.lang : navigator.languages.find((tag) => /^(en|zh)\b/i.test(tag)));

/** Says what is wrong, in English and Chinese, where the page would say that it is ready. */
const say = (words) => {
  status.setAttribute("role", "alert");
  status.textContent = words[isChinese() ? 1 : 0];
  root.dataset.failed = "true";
};

const lock = () => {
  for (const part of document.querySelectorAll("input, textarea, main button")) part.disabled = true;
};

/** What the browser lacks. */
const lacks = () => {
  if (typeof WebAssembly !== "object")
    return ["This browser does not run WebAssembly, so this page cannot check anything here.", "此浏览器不能运行 WebAssembly，因此无法在这里检查。"];
  if (!globalThis.crypto?.subtle)
    return [
      "A page from a plain http address cannot check itself. Use https, or save the file and open it.",
      "来自普通 http 地址的页面无法校验自身，因此无法在这里检查。应改用 https，或保存文件后再打开。",
    ];
};

/** Whoever frames the page can lead a press astray, so nothing starts there, whoever it is. */
const refuseFrame = () => {
  lock();
  say(["Another page shows this one in a frame, so nothing starts here. ", "另一个网页把本页嵌入了框架，因此这里不启动任何功能。"]);
  const link = document.createElement("a");
  Object.assign(link, { href: location.href.replace(/#.*/, ""), target: "_blank", rel: "noopener noreferrer" });
  link.textContent = isChinese() ? "在单独的窗口中打开" : "Open it in a window of its own";
  status.append(link);
};

/** Ends the page after a fault of its own: nothing of what it held is left. */
const stop = (memory) => {
  new Uint8Array(memory.buffer).fill(0);
  for (const field of document.querySelectorAll("input, textarea")) field.value = "";
  for (const id of ["key", "results", "by-hand", "elapsed"]) document.getElementById(id).replaceChildren();
  lock();
  say([
    "This page met a fault of its own and stopped. Your text was wiped, from its memory too. Reload the page to go on.",
    "本页自身出错，已经停止。输入的文本已清除，内存中也没有保留。重新加载本页后可以继续。",
  ]);
  delete root.dataset.ready;
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
  if ((await hashOf(wasm)) !== WASM_SHA256)
    return say(["This copy of the page is damaged or was changed, so it does not start. Get a fresh copy.", "这份页面已损坏或被改动，因此不启动。应重新获取一份。"]);
  await guarded(stop, () => init({ module_or_path: wasm }));
  // Without a worker the page does all it does with one, as long as there is a network.
  if (!root.dataset.failed) install().catch(() => {});
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
    const wasKept = Boolean(workers.controller);
    const kept = await workers.register(worker, { updateViaCache: "none" });
    // The newer worker took over while a text stood in the box: what is left is the reload.
    let taken = false;
    let pressed = false;
    const offer = () => {
      notice.hidden = !(taken || (kept.waiting && workers.controller));
    };
    notice.querySelector("button").addEventListener("click", () => {
      pressed = empty();
      if (!pressed) notice.querySelector("span").textContent = isChinese() ? "更新会重新加载页面，应先清空输入框。" : "Clear the box first: the update reloads the page.";
      else if (kept.waiting) kept.waiting.postMessage("update");
      else location.reload();
    });
    workers.addEventListener("controllerchange", () => {
      taken = wasKept;
      offer();
      if (pressed && empty()) location.reload();
    });
    kept.addEventListener("updatefound", () => kept.installing?.addEventListener("statechange", offer));
    offer();
  }
};

if (window.top !== window.self) refuseFrame();
else
  start().catch((error) => {
    // After a trap the page has said so.
    if (root.dataset.failed) return;
    say(
      error instanceof WebAssembly.CompileError
        ? ["A rule of this browser or network blocks WebAssembly, so this page cannot check anything here.", "此浏览器或网络的规则禁止 WebAssembly，因此无法在这里检查。"]
        : [`The page could not start (${error?.name}). Reload the page, or try another browser.`, `本页未能启动（${error?.name}）。可以重新加载本页，或换一个浏览器。`],
    );
  });
