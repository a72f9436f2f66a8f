// Stands between the page and its wasm. A trap, or an exception of the browser that passes through the wasm, leaves the
// program in the middle of something: nothing of it may run again, and a key may lie in its memory.

/** Runs `start`, which instantiates the wasm. The first exception that leaves it calls `stop` with its memory. */
export const guarded = async (stop, start) => {
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = async (...given) => {
    const { instance, module } = await instantiate.apply(WebAssembly, given);
    return { instance: { exports: fenced(instance.exports, stop) }, module };
  };
  try {
    return await start();
  } finally {
    WebAssembly.instantiate = instantiate;
  }
};

/** The same exports, of which no function runs once one of them has failed. */
const fenced = (exports, stop) => {
  let failed = false;
  // The wasm calls the browser, which calls the wasm: only when all of it has ended is the memory nobody's.
  let depth = 0;
  const fence =
    (run) =>
    (...given) => {
      if (failed) return undefined;
      depth += 1;
      try {
        return run(...given);
      } catch (fault) {
        failed = true;
        throw fault;
      } finally {
        depth -= 1;
        if (failed && depth === 0) stop(exports.memory);
      }
    };
  return Object.fromEntries(Object.entries(exports).map(([name, part]) => [name, typeof part === "function" ? fence(part) : part]));
};
