// A static server on loopback for the built page, at the root and below a path.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import http from "node:http";
import { dirname, extname, join, normalize, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const HERE = dirname(fileURLToPath(import.meta.url));

/** The folder of the built page. */
export const DIST = resolve(process.env.KEY_CLINIC_DIST ?? join(HERE, "../../../dist"));

/** The path below which the same files are served once more, as a project site has it. */
export const BELOW = "/some/where/";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".txt": "text/plain; charset=utf-8",
  ".md": "text/plain; charset=utf-8",
};

/**
 * Starts the server; `origin` is its address without a slash at the end. `show` serves another folder from then on,
 * `pause` and `resume` take the host off the network and back, `asked` is what was asked of it.
 * With `rules`, the text of a `_headers` file, it sends the headers that such a host sends; with `packs` it sends
 * gzip, as most hosts do.
 */
export async function startSite(folder = DIST, rules = "", { packs = false } = {}) {
  if (!existsSync(join(folder, "index.html"))) throw new Error(`no page in ${folder}: build it, or name it in KEY_CLINIC_DIST`);
  const site = { asked: [], show: (other) => (folder = other) };
  const server = http.createServer((request, response) => {
    site.asked.push(request.url);
    return serve(folder, request.url, response, { rules, packs });
  });
  const listen = (port) => new Promise((done) => server.listen(port, "127.0.0.1", done));
  const close = () => new Promise((done) => server.close(done).closeAllConnections());
  await listen(0);
  const { port } = server.address();
  return Object.assign(site, { origin: `http://127.0.0.1:${port}`, close, pause: close, resume: () => listen(port) });
}

async function serve(folder, url, response, { rules, packs }) {
  const { pathname } = new URL(url, "http://localhost");
  for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value);
  const file = fileOf(folder, pathname);
  const bytes = file && (await readFile(file).catch(() => undefined));
  if (!bytes) return response.writeHead(404, { "content-type": "text/plain" }).end("not here");
  response.setHeader("content-type", TYPES[extname(file)] ?? "application/octet-stream");
  if (!packs) return response.end(bytes);
  return response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(bytes));
}

/** The headers that a `_headers` file gives a path: a line without a blank in front names paths, the rest headers. */
function headersFor(rules, path) {
  let meant = false;
  const found = [];
  for (const line of rules.split("\n").filter(Boolean)) {
    if (line.startsWith(" ")) found.push(...(meant ? [line.trim().split(/: (.*)/s).slice(0, 2)] : []));
    else meant = line === path || (line.endsWith("*") && path.startsWith(line.slice(0, -1)));
  }
  return found;
}

function fileOf(folder, path) {
  const inside = decodeURIComponent(path.startsWith(BELOW) ? path.slice(BELOW.length - 1) : path);
  const file = normalize(join(folder, inside.endsWith("/") ? `${inside}index.html` : inside));
  return file.startsWith(folder + sep) ? file : undefined;
}
