// A certificate for the hosts that the tests play, made anew for each run.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** PEM texts of a key and a self-signed certificate that holds for `hosts`. */
export function certificate(hosts) {
  const folder = mkdtempSync(join(tmpdir(), "key-clinic-e2e-"));
  try {
    return make(folder, hosts);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function make(folder, hosts) {
  const key = join(folder, "key.pem");
  const cert = join(folder, "cert.pem");
  const names = hosts.map((host) => `DNS:${host}`).join(",");
  execFileSync(
    "openssl",
    [
      ...["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"],
      ...["-days", "2", "-subj", `/CN=${hosts[0]}`, "-addext", `subjectAltName=${names}`],
      ...["-keyout", key, "-out", cert],
    ],
    { stdio: "ignore" },
  );
  return { key: readFileSync(key), cert: readFileSync(cert) };
}
