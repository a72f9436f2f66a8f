// Starts the page. A file of its own, because the page's policy admits no inline script.
import init from "./key-clinic.js";

const fail = (words) => {
  const status = document.getElementById("status");
  if (status) status.textContent = words;
};

init({ module_or_path: "./key-clinic_bg.wasm" }).catch((error) => {
  fail(
    typeof WebAssembly === "undefined"
      ? "This browser does not run WebAssembly, so nothing can be examined here."
      : `The examiner did not start (${error.name}). Reload the page, or try another browser.`,
  );
});
