// A clock that a test moves. Its timers are numbered from a million million on, and wasm takes such a number for another
// one of 32 bits, so that it could end none of them: they get small numbers here, as those of browsers are.

/** Opens the page anew under such a clock. */
export async function underClock(visitor) {
  const { page } = visitor;
  await page.clock.install();
  await page.addInitScript(() => {
    const { setTimeout: set, clearTimeout: clear, setInterval: repeat, clearInterval: end } = window;
    const known = new Map();
    const small = (id) => known.set(known.size + 1, id).size;
    window.setTimeout = (...given) => small(set(...given));
    window.setInterval = (...given) => small(repeat(...given));
    window.clearTimeout = (id) => clear(known.get(id));
    window.clearInterval = (id) => end(known.get(id));
  });
  await page.reload();
  await visitor.ready();
}
