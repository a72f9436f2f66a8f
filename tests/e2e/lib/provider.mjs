// A TLS server that answers as the provider's host does, records everything and breaks on demand.
import { readFileSync } from "node:fs";
import net from "node:net";
import tls from "node:tls";
import { certificate } from "./certificate.mjs";
import { answer, cors, unreadable } from "./plays.mjs";
import { readRequests, writeAnswer } from "./wire.mjs";

export const HOST = "generativelanguage.googleapis.com";
/** A host that nothing may ever reach. */
export const OTHER_HOST = "evil.example";

/** The other providers that the page asks: what it sends, and which headers their preflights allow. */
export const PROVIDERS = JSON.parse(readFileSync(new URL("../providers.json", import.meta.url), "utf8"));
/** Every host that this server plays. */
export const HOSTS = [HOST, ...Object.values(PROVIDERS).map(({ host }) => host), OTHER_HOST];

const ALLOWED = ["content-type", "x-goog-api-key", "x-goog-api-client", "authorization"];
/** Headers that carry a key. */
const KEY_HEADERS = ["x-goog-api-key", "x-api-key", "authorization"];
const NOT_FOUND = unreadable(404, "<!DOCTYPE html><title>Error 404 (Not Found)</title>");

/** Starts the server; `play(how)` sets what happens to requests that carry a key. */
export async function startProvider() {
  const secureContext = tls.createSecureContext(certificate(HOSTS));
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
    this.be(undefined);
    this.play(answer(200, { models: [] }));
    this.playProbe(NOT_FOUND);
    this.playPreflight((line, request) => preflight(line, request, this.allowed));
    if (!this.server.listening) await this.listen(this.port);
  }

  /** Answers under the host of this provider, by its own preflight rules; Gemini's where none is named. */
  be(id) {
    const { host, preflight: allowed } = PROVIDERS[id] ?? { host: HOST, preflight: ALLOWED };
    this.host = host;
    this.allowed = allowed;
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
    return this.requests.filter(carriesKey);
  }

  /** Requests that reached the host which nothing may reach. */
  get strays() {
    return this.requests.filter((request) => request.host !== this.host);
  }
}

const carriesKey = (request) => KEY_HEADERS.some((name) => name in request.headers);
const isProbe = (request) => request.method !== "OPTIONS" && !carriesKey(request);

/** As the provider answers: 200 if every header asked for is known, else 403 without leave. */
function preflight(line, request, allowed) {
  const asked = (request.headers["access-control-request-headers"] ?? "").split(",").map((name) => name.trim());
  const isAllowed = (name) => name === "" || allowed === "any" || allowed.includes(name.toLowerCase());
  if (!asked.every(isAllowed)) {
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
