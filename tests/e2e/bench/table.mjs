// Figures next to their budgets, as lines of text.

/** A measured figure. `goal` and `fail` are upper bounds, or lower ones where `atLeast`; either may be missing. */
export function row(name, value, { unit = "", goal, fail, atLeast = false } = {}) {
  const beyond = (bound) => bound !== undefined && (atLeast ? value < bound : value > bound);
  return { name, value, unit, goal, fail, state: beyond(fail) ? "FAIL" : beyond(goal) ? "over" : goal === undefined && fail === undefined ? "" : "ok" };
}

/** Prints a table and says how many figures fail. */
export function print(title, rows) {
  console.log(`\n${title}`);
  console.log(`  ${"".padEnd(46)} ${"measured".padStart(12)} ${"goal".padStart(12)} ${"fail".padStart(12)}`);
  for (const { name, value, unit, goal, fail, state } of rows) {
    const cells = [value, goal, fail].map((each) => text(each, unit).padStart(12));
    console.log(`  ${name.padEnd(46)} ${cells.join(" ")}  ${state}`.trimEnd());
  }
  return rows.filter(({ state }) => state === "FAIL").length;
}

function text(value, unit) {
  if (value === undefined) return "";
  const digits = Number.isInteger(value) ? 0 : value < 10 ? 3 : 1;
  return `${value.toFixed(digits).replace(/\B(?=(\d{3})+(?!\d))/g, unit === "B" ? " " : "")}${unit && ` ${unit}`}`;
}

/** The one in the middle. */
export function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[sorted.length >> 1];
}
