// A TLS server that answers as the provider's host does, records everything and breaks on demand.
import net from "node:net";
import tls from "node:tls";
import { certificate } from "./certificate.mjs";
import { answer, cors, unreadable } from "./plays.mjs";
import { readRequests, writeAnswer } from "./wire.mjs";

export const HOST = "generativelanguage.googleapis.com";
/** A host that nothing may ever reach. */
export const OTHER_HOST = "evil.example";

const ALLOWED = new Set(["content-type", "x-goog-api-key", "x-goog-api-client", "authorization"]);
const NOT_FOUND = unreadable(404, "<!DOCTYPE html><title>Error 404 (Not Found)</title>");

/** Starts the server; `play(how)` sets what happens to requests that carry a key. */
export async function startProvider() {
  const secureContext = tls.createSecureContext(certificate([HOST, OTHER_HOST]));
  const provider = new Provider();
  provider.server = net.createServer((raw) => provider.accept(raw, secureContext));
  await provider.listen(0);
  provider.port = provider.server.address().port;
  return provider;
}

class Provider {
  /** Requests in the order of their arrival. */
  requests = [];
  lines = new Set();

  /** Forgets everything and answers plainly again. */
  async reset() {
    this.hangUp();
    this.requests = [];
    this.play(answer(200, { models: [] }));
    this.playProbe(NOT_FOUND);
    this.playPreflight(preflight);
    if (!this.server.listening) await this.listen(this.port);
  }

  play(how) {
    this.how = how;
  }

  /** What happens to a request without a key. */
  playProbe(how) {
    this.howProbe = how;
  }

  playPreflight(how) {
    this.howPreflight = how;
  }

  /** Everything, also preflights and requests without a key. */
  playAll(how) {
    this.play(how);
    this.playProbe(how);
    this.playPreflight(how);
  }

  listen(port) {
    return new Promise((resolve) => this.server.listen(port, "127.0.0.1", resolve));
  }

  /** The host is gone: connections are refused until `reset`. */
  async close() {
    this.hangUp();
    await new Promise((resolve) => this.server.close(resolve));
  }

  hangUp() {
    for (const line of this.lines) line.hangUp();
  }

  accept(raw, secureContext) {
    const line = new Line(raw, new tls.TLSSocket(raw, { isServer: true, secureContext, ALPNProtocols: ["http/1.1"] }));
    this.lines.add(line);
    line.socket.once("close", () => {
      line.stopTimers();
      this.lines.delete(line);
    });
    readRequests(line.socket, (request) => this.take(line, request));
  }

  take(line, request) {
    line.asked = true;
    this.requests.push({ ...request, host: line.socket.servername || request.headers.host, line });
    this.choose(request)(line, request);
  }

  choose(request) {
    if (request.method === "OPTIONS") return this.howPreflight;
    return isProbe(request) ? this.howProbe : this.how;
  }

  get preflights() {
    return this.requests.filter((request) => request.method === "OPTIONS");
  }

  get probes() {
    return this.requests.filter(isProbe);
  }

  /** Requests that carry a key. */
  get checks() {
    return this.requests.filter((request) => "x-goog-api-key" in request.headers);
  }

  /** Requests that reached the host which nothing may reach. */
  get strays() {
    return this.requests.filter((request) => request.host !== HOST);
  }
}

const isProbe = (request) => request.method !== "OPTIONS" && !("x-goog-api-key" in request.headers);

/** As the provider answers: 200 if every header asked for is known, else 403 without leave. */
function preflight(line, request) {
  const asked = (request.headers["access-control-request-headers"] ?? "").split(",").map((name) => name.trim());
  if (!asked.every((name) => name === "" || ALLOWED.has(name.toLowerCase()))) {
    return writeAnswer(line.socket, 403, {}, "");
  }
  return writeAnswer(line.socket, 200, { ...cors(request), ...leave(asked) }, "");
}

const leave = (asked) => ({
  "access-control-allow-methods": "DELETE,GET,HEAD,OPTIONS,PATCH,POST,PUT",
  "access-control-allow-headers": asked.join(","),
  "access-control-max-age": "3600",
});

/** One connection. */
class Line {
  timers = new Set();
  asked = false;

  constructor(raw, socket) {
    this.raw = raw;
    this.socket = socket;
    this.closed = new Promise((resolve) => socket.once("close", resolve));
    for (const stream of [raw, socket]) stream.on("error", () => {});
  }

  stopTimers() {
    for (const timer of this.timers) clearTimeout(timer);
  }

  reset() {
    this.raw.resetAndDestroy();
    this.socket.destroy();
  }

  hangUp() {
    this.stopTimers();
    this.socket.destroy();
    this.raw.destroy();
  }
}
