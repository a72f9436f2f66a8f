// A static server on loopback for the built page, at the root and below a path.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import http from "node:http";
import { dirname, extname, join, normalize, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

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

/** Starts the server; `origin` is its address without a slash at the end. */
export async function startSite(folder = DIST) {
  if (!existsSync(join(folder, "index.html"))) throw new Error(`no page in ${folder}: build it, or name it in KEY_CLINIC_DIST`);
  const server = http.createServer((request, response) => serve(folder, request.url, response));
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((done) => server.close(done).closeAllConnections()),
  };
}

async function serve(folder, url, response) {
  const file = fileOf(folder, new URL(url, "http://localhost").pathname);
  const bytes = file && (await readFile(file).catch(() => undefined));
  if (!bytes) return response.writeHead(404, { "content-type": "text/plain" }).end("not here");
  const type = TYPES[extname(file)] ?? "application/octet-stream";
  return response.writeHead(200, { "content-type": type }).end(bytes);
}

function fileOf(folder, path) {
  const inside = decodeURIComponent(path.startsWith(BELOW) ? path.slice(BELOW.length - 1) : path);
  const file = normalize(join(folder, inside.endsWith("/") ? `${inside}index.html` : inside));
  return file.startsWith(folder + sep) ? file : undefined;
}
