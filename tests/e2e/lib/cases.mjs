// The case files of the causes, as the host tests read them.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "../../cases");

/** Every case: `{cause, file, given, ...}`, sorted by path. */
export function cases() {
  return folders().flatMap((cause) =>
    readdirSync(join(FOLDER, cause))
      .filter((file) => file.endsWith(".json"))
      .sort()
      .map((file) => ({ cause, file, ...JSON.parse(readFileSync(join(FOLDER, cause, file), "utf8")) })),
  );
}

function folders() {
  try {
    return readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
  } catch {
    return [];
  }
}

/** Whether `part` stands in `whole` in this order. */
export function inOrder(part, whole) {
  let next = 0;
  for (const item of whole) if (item === part[next]) next += 1;
  return next === part.length;
}
