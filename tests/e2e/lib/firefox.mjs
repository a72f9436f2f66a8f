// Debian's Firefox, driven by WebDriver BiDi, with the provider's host led to loopback.
//
// Firefox has no switch that gives a host another address and port, so it is told of a proxy for https: that one
// takes the two hosts of the tests to the provider's port and refuses everything else, also what Firefox itself
// would like to ask. The test certificate is accepted by the capability `acceptInsecureCerts`.
import { existsSync } from "node:fs";
import http from "node:http";
import net from "node:net";
import { delimiter, join } from "node:path";
import { firefox } from "playwright-core";
import { HOST, OTHER_HOST } from "./provider.mjs";

const NAMES = ["firefox-esr", "firefox"];

function executable() {
  if (process.env.FIREFOX) return process.env.FIREFOX;
  const folders = (process.env.PATH ?? "").split(delimiter);
  const found = NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file));
  if (!found) throw new Error("no Firefox on the PATH: install it, or name it in FIREFOX");
  return found;
}

/** A proxy that knows two hosts, both at `port`. */
async function startProxy(port) {
  const known = new Set([`${HOST}:443`, `${OTHER_HOST}:443`]);
  const proxy = http.createServer((_, response) => response.writeHead(502).end());
  const open = new Set();
  proxy.on("connection", (socket) => {
    open.add(socket);
    socket.once("close", () => open.delete(socket)).on("error", () => {});
  });
  proxy.on("connect", ({ url }, socket) => {
    if (!known.has(url)) return socket.end("HTTP/1.1 502 Unknown Host\r\n\r\n");
    const line = net.connect(port, "127.0.0.1", () => socket.write("HTTP/1.1 200 OK\r\n\r\n"));
    line.pipe(socket).pipe(line);
    line.on("error", () => socket.destroy());
    socket.on("close", () => line.destroy());
  });
  await new Promise((done) => proxy.listen(0, "127.0.0.1", done));
  const close = () => {
    for (const socket of open) socket.destroy();
    return new Promise((done) => proxy.close(done));
  };
  return { port: proxy.address().port, close };
}

/** A browser for which the provider and the forbidden host are at `port`. */
export async function startFirefox(port) {
  const proxy = await startProxy(port);
  const browser = await firefox.launch({
    channel: "moz-firefox",
    executablePath: executable(),
    firefoxUserPrefs: {
      "network.proxy.type": 1,
      "network.proxy.http": "127.0.0.1",
      "network.proxy.http_port": proxy.port,
      "network.proxy.ssl": "127.0.0.1",
      "network.proxy.ssl_port": proxy.port,
      "network.captive-portal-service.enabled": false,
      "network.connectivity-service.enabled": false,
    },
  });
  browser.once("disconnected", proxy.close);
  return browser;
}
