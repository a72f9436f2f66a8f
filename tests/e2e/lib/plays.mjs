// What the provider's server can do with a request: each play is a function of the line and the request.
import { gzipSync } from "node:zlib";
import { head, writeAnswer } from "./wire.mjs";

const JSON_TYPE = { "content-type": "application/json; charset=UTF-8" };
const HTML_TYPE = { "content-type": "text/html; charset=UTF-8" };

/** The headers by which a page of another origin may read an answer. */
export function cors(request) {
  const origin = request.headers.origin;
  return origin ? { "access-control-allow-origin": origin, vary: "origin" } : {};
}

/** An answer as the provider gives it. `body` is JSON as a value, or any text. */
export function answer(http, body, headers = {}) {
  const text = typeof body === "string" ? body : JSON.stringify(body, null, 2);
  return (line, request) => writeAnswer(line.socket, http, { ...JSON_TYPE, ...cors(request), ...headers }, text);
}

/** The answer of the front end to paths it does not know: a page, unreadable from another origin. */
export function unreadable(http, body) {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return (line) => writeAnswer(line.socket, http, JSON_TYPE, text);
}

/** A readable HTML page. */
export const html = (http, text) => answer(http, text, HTML_TYPE);

/** A list of `count` models. */
export const models = (count) => answer(200, { models: Array.from({ length: count }, (_, index) => model(index)) });

const model = (index) => ({
  name: `models/gemini-example-${index}`,
  version: "001",
  displayName: `Example ${index}`,
  inputTokenLimit: 1048576,
  outputTokenLimit: 65536,
  supportedGenerationMethods: ["generateContent", "countTokens"],
});

/** An error in the provider's envelope. */
export function failure(http, status, message, details = []) {
  return answer(http, { error: { code: http, message, status, details } });
}

/** `play`, after `milliseconds`. */
export const later = (milliseconds, play) => (line, request) => {
  line.timers.add(setTimeout(() => play(line, request), milliseconds));
};

/** No byte, ever. */
export const stall = () => () => {};

/** A head, then nothing. */
export const stallBody = () => (line, request) => {
  line.socket.write(head(200, { ...JSON_TYPE, ...cors(request), "content-length": 4096 }));
  line.socket.write('{"models":');
};

/** A head, then one byte at a time. */
export const drip = (milliseconds = 100) => (line, request) => {
  line.socket.write(head(200, { ...JSON_TYPE, ...cors(request), "content-length": 4096 }));
  line.timers.add(setInterval(() => line.socket.write(" "), milliseconds));
};

/** The connection is torn down. */
export const reset = () => (line) => line.reset();

/** Bytes that are no HTTP. */
export const garbage = () => (line) => line.socket.end("\u0016\u0003\u0001 no such protocol\n\n\n");

/** A readable redirect. */
export const redirect = (http, location) => answer(http, "", { location });

/** A redirect as a captive portal gives it: without leave to read it. */
export const portalRedirect = (http, location) => (line) => writeAnswer(line.socket, http, { location }, "");

/** A body of `bytes` bytes. */
export const large = (bytes) => (line, request) => {
  line.socket.write(head(200, { ...JSON_TYPE, ...cors(request), "content-length": bytes }));
  line.socket.write(Buffer.alloc(bytes, " "));
};

/** A connection that ends within the body. */
export const cutShort = () => (line, request) => {
  line.socket.write(head(200, { ...JSON_TYPE, ...cors(request), "content-length": 4096 }));
  line.socket.end('{"models":[{"name":"models/gemini-exa');
};

/** Chunks that end before the last one. */
export const cutChunks = () => (line, request) => {
  line.socket.write(head(200, { ...JSON_TYPE, ...cors(request), "transfer-encoding": "chunked" }));
  line.socket.end('1c\r\n{"models":[{"name":"models/g\r\n800\r\nemini');
};

/** A body that says it is gzip, and breaks off being it. */
export const corruptGzip = () => (line, request) => {
  const body = gzipSync(JSON.stringify({ models: [model(1), model(2)] }));
  body.fill(0xff, 12);
  line.socket.write(head(200, { ...JSON_TYPE, ...cors(request), "content-encoding": "gzip", "content-length": body.length }));
  line.socket.write(body);
};

const packed = {};
/** A small body that unpacks to `bytes` bytes. */
export const bomb = (bytes) => (line, request) => {
  const body = (packed[bytes] ??= gzipSync(Buffer.alloc(bytes, " ")));
  line.socket.write(head(200, { ...JSON_TYPE, ...cors(request), "content-encoding": "gzip", "content-length": body.length }));
  line.socket.write(body);
};

/** Bytes that are no UTF-8, in an answer with this status. */
export const noText = (http) => (line, request) => {
  const body = Buffer.from([0xff, 0xfe, 0x00, 0xc3, 0x28, 0xf0, 0x9f]);
  line.socket.write(head(http, { ...cors(request), "content-length": body.length }));
  line.socket.write(body);
};
