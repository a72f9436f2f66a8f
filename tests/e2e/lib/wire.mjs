// HTTP/1.1 by hand on one socket, so that a test can also break it.

const REASONS = { 200: "OK", 302: "Found", 307: "Temporary Redirect", 400: "Bad Request", 401: "Unauthorized" };

/** Calls `onRequest` with each request that arrives whole on the socket. */
export function readRequests(socket, onRequest) {
  let pending = Buffer.alloc(0);
  socket.on("data", (chunk) => {
    pending = Buffer.concat([pending, chunk]);
    for (let taken = take(pending); taken; taken = take(pending)) {
      pending = pending.subarray(taken.length);
      onRequest(taken.request);
    }
  });
}

/** The first whole request of the bytes, and how many of them it is. */
function take(bytes) {
  const end = bytes.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const [first, ...lines] = bytes.subarray(0, end).toString("latin1").split("\r\n");
  const headers = Object.fromEntries(lines.map(header));
  const length = end + 4 + Number(headers["content-length"] ?? 0);
  if (bytes.length < length) return undefined;
  const [method, target] = first.split(" ");
  const [path, query = ""] = target.split("?");
  const body = bytes.subarray(end + 4, length).toString("utf8");
  return { length, request: { method, path, query, headers, body } };
}

function header(line) {
  const colon = line.indexOf(":");
  return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
}

/** The head of an answer. */
export function head(http, headers) {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${http} ${REASONS[http] ?? "Status"}\r\n${lines.join("")}\r\n`;
}

/** Writes a whole answer and leaves the connection open. */
export function writeAnswer(socket, http, headers, body) {
  const bytes = Buffer.from(body);
  socket.write(head(http, { ...headers, "content-length": bytes.length }));
  socket.write(bytes);
}
