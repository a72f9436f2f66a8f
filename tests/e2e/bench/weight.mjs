// Bytes of every file of the built page, and of its wasm by crate.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { DIST } from "../lib/site.mjs";
import { print, row } from "./table.mjs";

/** The whole page, as it comes over the wire. */
const PAGE = { gzip: { goal: 340_000, fail: 400_000 } };

/** Raw, gzip and brotli bytes of each file. */
export function files() {
  const rows = readdirSync(DIST).sort().flatMap((name) => {
    const bytes = readFileSync(join(DIST, name));
    const sizes = { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliCompressSync(bytes).length };
    const budget = name === "index.html" ? PAGE : {};
    return Object.entries(sizes).map(([how, size]) => row(`${name}, ${how}`, size, { unit: "B", ...budget[how] }));
  });
  return print("Bytes of every file", rows);
}

/** Code of the wasm by the crate that a function was written in, before wasm-bindgen and wasm-opt. */
export function crates(file) {
  if (!file || !existsSync(file)) return console.log("\nNo wasm with names: build the page first."), 0;
  const wasm = readFileSync(file);
  const names = functionNames(wasm);
  const sums = new Map();
  for (const [index, size] of bodies(wasm)) {
    const crate = crateOf(names.get(index) ?? "");
    sums.set(crate, (sums.get(crate) ?? 0) + size);
  }
  const largest = [...sums].sort(([, one], [, other]) => other - one);
  const rest = largest.slice(20).reduce((sum, [, size]) => sum + size, 0);
  const rows = [...largest.slice(0, 20), [`${Math.max(largest.length - 20, 0)} further crates`, rest]];
  return print("Code by crate, before wasm-bindgen and wasm-opt", rows.map(([crate, size]) => row(crate, size, { unit: "B" })));
}

/** The crate of a function by its mangled name, in which `C`, a hash, a length and a name stand for it. */
function crateOf(name) {
  const [, length, rest] = /C(?:s[0-9A-Za-z]*_)?(\d+)_?([a-z].*)/s.exec(name) ?? [];
  return length ? rest.slice(0, Number(length)) : "no crate: for wasm-bindgen to read";
}

/** A reader of the numbers of wasm. */
function reader(bytes, at = 0) {
  const number = () => {
    let [value, shift] = [0, 0];
    for (;;) {
      const byte = bytes[at++];
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
      shift += 7;
    }
  };
  const take = (length) => bytes.subarray(at, (at += length));
  return { number, take, text: () => take(number()).toString("utf8"), byte: () => bytes[at++], ended: () => at >= bytes.length };
}

/** Sections as `[id, content]`. */
function* sections(wasm) {
  const read = reader(wasm, 8);
  while (!read.ended()) yield [read.byte(), read.take(read.number())];
}

/** `[index, size]` of each function that has a body: imported ones come first in the count. */
function* bodies(wasm) {
  const imported = WebAssembly.Module.imports(new WebAssembly.Module(wasm)).filter(({ kind }) => kind === "function").length;
  for (const [id, content] of sections(wasm)) {
    if (id !== 10) continue;
    const read = reader(content);
    const count = read.number();
    for (let index = 0; index < count; index += 1) {
      const size = read.number();
      read.take(size);
      yield [imported + index, size];
    }
  }
}

function functionNames(wasm) {
  const names = new Map();
  for (const [id, content] of sections(wasm)) {
    const read = reader(content);
    if (id !== 0 || read.text() !== "name") continue;
    while (!read.ended()) {
      const kind = read.byte();
      const part = reader(read.take(read.number()));
      for (let left = kind === 1 ? part.number() : 0; left > 0; left -= 1) names.set(part.number(), part.text());
    }
  }
  return names;
}
