// The memory of the page's wasm, to search it.

/** A script that keeps hold of the memory of the page's wasm, which the page itself hands to nobody. */
export const HOLD_MEMORY = `(() => {
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const real = WebAssembly[name].bind(WebAssembly);
    WebAssembly[name] = async (...given) => {
      const result = await real(...given);
      window.__memory = (result.instance ?? result).exports.memory;
      return result;
    };
  }
})()`;

/** How often eight characters of the key's middle stand in the page's memory. */
export const inMemory = (page, key) =>
  page.evaluate((piece) => {
    const bytes = new Uint8Array(window.__memory.buffer);
    const wanted = new TextEncoder().encode(piece);
    let count = 0;
    for (let at = bytes.indexOf(wanted[0]); at !== -1; at = bytes.indexOf(wanted[0], at + 1)) {
      if (wanted.every((byte, index) => bytes[at + index] === byte)) count += 1;
    }
    return count;
  }, key.slice(20, 32));
